package cz.samantha.telephony;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Telephony knows calls, lines and audio of the core, and nothing of what is said; inside, dependencies point one way. */
@AnalyzeClasses(packages = "cz.samantha", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule telephony_knows_only_the_line_of_the_core = classes()
            .that()
            .resideInAPackage("cz.samantha.telephony..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "cz.samantha.telephony..",
                    "cz.samantha.audio",
                    "cz.samantha.call",
                    "cz.samantha.line",
                    "java..",
                    "io.netty..",
                    "org.asteriskjava..",
                    "org.slf4j",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("cz.samantha.telephony.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parts_do_not_know_the_whole = noClasses()
            .that()
            .resideInAPackage("cz.samantha.telephony.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cz.samantha.telephony");
}
