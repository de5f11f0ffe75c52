package cz.samantha.understanding.entity;

/** Something that a caller said and that has a value: where it was said, and the value as text. */
public sealed interface Entity
        permits CardinalNumber,
                OrdinalNumber,
                SpokenDate,
                SpokenTime,
                PhoneNumber,
                FlatSize,
                Household,
                PersonName,
                Agreement {
    /** What scripts call this kind, for example {@code datum}. */
    String name();

    /** The value in its one written form, for example {@code 2025-12-24}. */
    String canonical();

    /** The words it was said in. */
    Span span();
}
