package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/** Data flows one way: a package imports only those before it. */
@AnalyzeClasses(packages = "dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** In the order in which data flows; the root package, which wires everything, comes last and is not listed. */
    private static final List<String> ORDER = List.of(
            "text",
            "config",
            "reading.time",
            "reading.article",
            "reading.statement",
            "reading.passage",
            "archive.embedding",
            "archive.store",
            "archive.terms",
            "archive.index",
            "archive",
            "archive.ingest",
            "asking.question",
            "asking.search",
            "asking.figure",
            "asking.evidence",
            "asking.llm",
            "asking.answer",
            "asking.verify",
            "asking.timeline",
            "member",
            "eval",
            "eval.reading",
            "eval.quotes",
            "eval.training",
            "front.console",
            "front.discord.message",
            "front.discord.card",
            "front.discord");

    @ArchTest
    static void aPackageImportsOnlyThoseBeforeIt(JavaClasses classes) {
        for (int i = 0; i < ORDER.size(); i++) {
            List<String> later = ORDER.subList(i + 1, ORDER.size());
            noClasses()
                    .that()
                    .resideInAPackage("dateline." + ORDER.get(i))
                    .should()
                    .dependOnClassesThat(in(later).or(inRoot()))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void everyPackageHasAPlace(JavaClasses classes) {
        noClasses()
                .should()
                .resideOutsideOfPackages(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("dateline"),
                                ORDER.stream().map(name -> "dateline." + name))
                        .toArray(String[]::new))
                .check(classes);
    }

    @ArchTest
    static void thereAreNoCycles(JavaClasses classes) {
        slices().matching("dateline.(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void onlyTheBotKnowsJda(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages("dateline.front.discord", "dateline")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.dv8tion..")
                .check(classes);
    }

    @ArchTest
    static void onlyMainExits(JavaClasses classes) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dateline.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @ArchTest
    static void whatIsFormattedDoesNotDependOnTheMachinesLocale(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return DescribedPredicate.describe(
                "in one of " + packages,
                type -> packages.stream().anyMatch(name -> type.getPackageName().equals("dateline." + name)));
    }

    private static DescribedPredicate<JavaClass> inRoot() {
        return DescribedPredicate.describe(
                "in the root package", type -> type.getPackageName().equals("dateline"));
    }
}
