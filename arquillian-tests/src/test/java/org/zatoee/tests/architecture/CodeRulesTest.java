// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.architecture;

import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.zatoee.service.ZatoException;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** How code is written, where a tool can tell. */
@AnalyzeClasses(packages = "org.zatoee", importOptions = Modules.WithoutTests.class)
class CodeRulesTest {

    @ArchTest
    static final ArchRule coreHasItsTimeInjected = noClasses()
            .that()
            .resideInAPackage(Modules.CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule coreStartsNoThreads = noClasses()
            .that()
            .resideInAPackage(Modules.CORE)
            .should()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class, String.class);

    @ArchTest
    static final ArchRule exceptionsHaveOneRoot = classes()
            .that()
            .areAssignableTo(Exception.class)
            .and()
            .resideOutsideOfPackages(Modules.PUBLIC_API, Modules.PROCESSES, Modules.HAPROXY, Modules.CLI)
            .should()
            .beAssignableTo(ZatoException.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|AbstractBase.*)");

    @ArchTest
    static final ArchRule nothingIsDeserialised =
            noClasses().should().dependOnClassesThat(assignableTo(ObjectInputStream.class));

    @ArchTest
    static final ArchRule constructorsInject = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Modules.CORE, Modules.ODB, Modules.KVDB)
            .should()
            .beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule nobodyPrintsStackTraces = noClasses().should().callMethod(Throwable.class, "printStackTrace");
}
