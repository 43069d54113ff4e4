// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Which module may know which. */
@AnalyzeClasses(packages = "org.zatoee", importOptions = Modules.WithoutTests.class)
class ModuleRulesTest {

    @ArchTest
    static final ArchRule serviceApiKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage(Modules.SERVICE_API)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Modules.SERVICE_API, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule publicApiKnowsOnlyTheJdkAndJson = classes()
            .that()
            .resideInAPackage(Modules.PUBLIC_API)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Modules.PUBLIC_API, "java..", "com.fasterxml.jackson.core..", "org.jspecify..");

    @ArchTest
    static final ArchRule coreKnowsNoContainer = classes()
            .that()
            .resideInAPackage(Modules.CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    Modules.CORE,
                    Modules.SERVICE_API,
                    "java..",
                    "javax.xml..",
                    "javax.crypto..",
                    "javax.naming..",
                    "javax.tools..",
                    "javax.security.auth..",
                    "com.fasterxml.jackson.core..",
                    "com.github.benmanes.caffeine..",
                    "com.nimbusds..",
                    "org.apache.commons.compress..",
                    "org.bouncycastle..",
                    "org.jboss.logging..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule processesKnowOnlyTheJdk = classes()
            .that()
            .resideInAPackage(Modules.PROCESSES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Modules.PROCESSES, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule odbKnowsOnlyCore = knowsOnly(Modules.ODB, Modules.CORE, Modules.SERVICE_API);

    @ArchTest
    static final ArchRule kvdbKnowsOnlyCore = knowsOnly(Modules.KVDB, Modules.CORE, Modules.SERVICE_API);

    @ArchTest
    static final ArchRule webKnowsOnlyCore = knowsOnly(Modules.WEB, Modules.CORE, Modules.SERVICE_API);

    @ArchTest
    static final ArchRule ejbWires =
            knowsOnly(Modules.EJB, Modules.CORE, Modules.SERVICE_API, Modules.ODB, Modules.KVDB);

    @ArchTest
    static final ArchRule haproxyKnowsOnlyProcesses = knowsOnly(Modules.HAPROXY, Modules.PROCESSES);

    @ArchTest
    static final ArchRule examplesKnowOnlyTheServiceApi = knowsOnly(Modules.EXAMPLES, Modules.SERVICE_API);

    @ArchTest
    static final ArchRule cliKnowsNoServerPart = noClasses()
            .that()
            .resideInAPackage(Modules.CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Modules.EJB, Modules.WEB);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyKvdbSpeaksRedis = noClasses()
            .that()
            .resideOutsideOfPackage(Modules.KVDB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("redis.clients..");

    @ArchTest
    static final ArchRule onlyOdbSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackages(Modules.ODB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "org.flywaydb..");

    /** Rules over no classes pass: so look first whether every module is really there. */
    @ArchTest
    static void seesTheClassesOfEveryModule(JavaClasses all) {
        assertThat(Modules.ALL).allSatisfy(module -> assertThat(all.stream()
                        .filter(JavaClass.Predicates.resideInAPackage(module))
                        .filter(type -> !type.getSimpleName().equals("package-info")))
                .as("classes in %s", module)
                .isNotEmpty());
    }

    private static ArchRule knowsOnly(String module, String... others) {
        DescribedPredicate<JavaClass> foreign = JavaClass.Predicates.resideInAPackage("org.zatoee..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(module)))
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(others)))
                .as("other modules than it may know");
        return noClasses().that().resideInAPackage(module).should().dependOnClassesThat(foreign);
    }

    /** A pattern would leave out the classes in the root packages of modules. */
    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
