// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that is shipped, with a WAR of tests added. */
final class RealEar {

    private static final String TESTS = "in-container-tests.war";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private RealEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("zato.test.ear")));
        WebArchive war = ShrinkWrap.create(WebArchive.class, TESTS)
                .addClasses(tests)
                .addAsLibraries(
                        jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class), jarOf(ByteBuddy.class))
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml");
        String module = "<module><web><web-uri>" + TESTS + "</web-uri><context-root>/in-container-tests</context-root>"
                + "</web></module>";
        String descriptor = read(ear);
        int end = descriptor.lastIndexOf("</module>") + "</module>".length();
        ear.delete(DESCRIPTOR);
        ear.setApplicationXML(new StringAsset(descriptor.substring(0, end) + module + descriptor.substring(end)));
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
