package cz.samantha;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The picture in ARCHITECTURE.md, as rules: arrows point down only. */
@AnalyzeClasses(packages = "cz.samantha", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] PROGRAM = {
        "cz.samantha.commandline..",
        "cz.samantha.service..",
        "cz.samantha.configuration..",
        "cz.samantha.catalogue..",
        "cz.samantha.rehearsal..",
        "cz.samantha.bench..",
        "cz.samantha.evaluation..",
        "cz.samantha.acoustics..",
    };

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("cz.samantha.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule speech_knows_neither_telephony_nor_the_program = noClasses()
            .that()
            .resideInAPackage("cz.samantha.speech..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(withTelephony());

    @ArchTest
    static final ArchRule telephony_knows_neither_speech_nor_the_program = noClasses()
            .that()
            .resideInAPackage("cz.samantha.telephony..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(with("cz.samantha.speech.."));

    @ArchTest
    static final ArchRule the_core_knows_no_library_of_the_outside = noClasses()
            .that()
            .resideInAnyPackage(
                    "cz.samantha.dialog..",
                    "cz.samantha.understanding..",
                    "cz.samantha.conversation..",
                    "cz.samantha.script..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netty..", "org.asteriskjava..", "org.vosk..", "marytts..", "java.sql..");

    @ArchTest
    static final ArchRule the_engine_has_no_clock_no_dice_and_no_files = noClasses()
            .that()
            .resideInAnyPackage("cz.samantha.dialog", "cz.samantha.understanding")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.random..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    private static String[] withTelephony() {
        return with("cz.samantha.telephony..");
    }

    private static String[] with(String more) {
        String[] all = java.util.Arrays.copyOf(PROGRAM, PROGRAM.length + 1);
        all[PROGRAM.length] = more;
        return all;
    }
}
