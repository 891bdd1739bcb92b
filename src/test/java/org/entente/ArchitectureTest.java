package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One line through the program: article → document → mentions → events → graph → store → answer.
 */
class ArchitectureTest {
    private static final List<String> LINE =
            List.of(
                    "article",
                    "reference",
                    "text",
                    "mention",
                    "event",
                    "extract",
                    "graph",
                    "store",
                    "query",
                    "server",
                    "evaluate",
                    "cli");
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.entente");

    static List<Integer> stages() {
        return IntStream.range(0, LINE.size() - 1).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageKnowsOnlyThoseBeforeIt(int stage) {
        String[] later =
                LINE.subList(stage + 1, LINE.size()).stream()
                        .map(name -> "org.entente." + name + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.entente." + LINE.get(stage) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(CLASSES);
    }

    @Test
    void jenaBeginsAtTheGraph() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.entente.article..",
                        "org.entente.reference..",
                        "org.entente.text..",
                        "org.entente.mention..",
                        "org.entente.event..",
                        "org.entente.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void sparqlBuilderIsForQueries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.rdf4j..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocliAndPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void everyClassStandsOnTheLine() {
        String[] packages = LINE.stream().map(name -> "org.entente." + name).toArray(String[]::new);
        noClasses()
                .that(
                        new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("are ours") {
                            @Override
                            public boolean test(JavaClass c) {
                                return c.getPackageName().startsWith("org.entente");
                            }
                        })
                .should()
                .resideOutsideOfPackages(packages)
                .check(CLASSES);
    }
}
