package cz.samantha.speech;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies inside the module point one way, and engines stay where they belong. */
@AnalyzeClasses(packages = "cz.samantha", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("cz.samantha.speech.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule speech_knows_the_core_only = noClasses()
            .that()
            .resideInAPackage("cz.samantha.speech..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cz.samantha.telephony..", "cz.samantha.program..", "cz.samantha.console..");

    @ArchTest
    static final ArchRule only_one_package_knows_mary = noClasses()
            .that()
            .resideOutsideOfPackage("cz.samantha.speech.mary..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("marytts..");

    @ArchTest
    static final ArchRule the_normalizer_knows_no_engine = noClasses()
            .that()
            .resideInAPackage("cz.samantha.speech.normalizer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cz.samantha.speech.phonetics..", "cz.samantha.speech.diphone..", "cz.samantha.speech.mary..");
}
