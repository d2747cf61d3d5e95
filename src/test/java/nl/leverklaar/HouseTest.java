package nl.leverklaar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import nl.leverklaar.rule.AnyRule;
import nl.leverklaar.rule.Rule;
import org.junit.jupiter.api.Test;

/// Every sentence about the house that the architecture page makes, proved on the class files.
class HouseTest {

    private static final String HOME = "nl.leverklaar.";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leverklaar");

    /// Each storey with the storeys it may stand on.
    private static final List<List<String>> STOREYS = List.of(
            List.of("document"),
            List.of("text"),
            List.of("kind"),
            List.of("layout", "document", "kind"),
            List.of("reference", "kind", "document"),
            List.of("previous", "layout", "kind", "document"),
            List.of("rule", "previous", "reference", "layout", "kind", "document", "text"),
            List.of("check", "rule", "previous", "reference", "layout", "kind", "document", "text"),
            List.of("session", "check", "rule", "previous", "reference", "layout", "kind", "document", "text", "delivery"),
            List.of("delivery"),
            List.of("practice", "delivery", "document", "text"),
            List.of("settings", "reference", "previous", "layout", "kind", "document", "delivery", "text"));

    @Test
    void dependenciesPointDownwards() {
        for (List<String> storey : STOREYS) {
            String name = storey.getFirst();
            String[] allowed = storey.stream().map(of -> HOME + of + "..").toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(HOME + name + "..")
                    .should(dependOnClassesThat(
                            resideInAPackage("nl.leverklaar..").and(JavaClass.Predicates.resideOutsideOfPackages(allowed))))
                    .as(name + " stands on " + storey.subList(1, storey.size()) + " only")
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("nl.leverklaar.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        knows("only ui knows JavaFX", List.of("ui"), "javafx..", "org.controlsfx..", "atlantafx..");
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        knows("only command knows picocli", List.of("command"), "picocli..");
    }

    @Test
    void onlyDeliveryAndPracticeKnowTheHttpClient() {
        knows("only delivery and practice know HttpClient", List.of("delivery", "practice"), "org.apache.hc..");
    }

    @Test
    void onlyTheDocumentKnowsFastCsv() {
        knows("only document knows FastCSV", List.of("document"), "de.siegmar.fastcsv..");
    }

    @Test
    void rulesKnowNoFilesClocksOrSessions() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "rule..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                        .or(JavaClass.Predicates.assignableTo(java.time.Clock.class))
                        .or(JavaClass.Predicates.assignableTo(java.io.File.class)))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(HOME + "rule..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.YearMonth.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void aModelKnowsNoControls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyRuleIsAPublicFinalClassWithItsLine() {
        classes()
                .that()
                .areAssignableTo(AnyRule.class)
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(Rule.class)
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void thereIsNoStaticState() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage("nl.leverklaar.."))
                .should()
                .beFinal()
                .check(HOUSE);
    }

    @Test
    void nobodyIsCalledUtilOrManager() {
        ArchRule rule = noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..");
        rule.check(HOUSE);
    }

    @Test
    void nobodyWritesToTheConsoleButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HOME + "command..", "nl.leverklaar")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideInAPackage("nl.leverklaar..")
                .should(beInANullMarkedPackage())
                .check(HOUSE);
    }

    private static void knows(String sentence, List<String> who, String... what) {
        String[] rooms = who.stream().map(of -> HOME + of + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat(resideInAnyPackage(what))
                .as(sentence)
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass of, ConditionEvents events) {
                boolean marked = of.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(of, marked, of.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
