package cz.samantha.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The public holidays of Czechia by law 245/2000 Sb., Christmas Eve and Easter among them, as the library <a
 * href="https://github.com/focus-shift/jollyday">Jollyday</a> knows them.
 */
public final class CzechHolidays implements Predicate<LocalDate> {
    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CZECH_REPUBLIC));

    @Override
    public boolean test(LocalDate date) {
        return manager.isHoliday(date);
    }
}
