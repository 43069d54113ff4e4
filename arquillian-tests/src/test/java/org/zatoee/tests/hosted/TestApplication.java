// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.zatoee.service.Service;
import org.zatoee.tests.hosted.app.Greeting;
import org.zatoee.tests.hosted.app.Guarded;
import org.zatoee.tests.hosted.app.Hidden;
import org.zatoee.tests.hosted.app.Ledger;
import org.zatoee.tests.hosted.app.LedgerSize;
import org.zatoee.tests.hosted.app.Listed;

/** The EAR that is shipped with a module and a library of somebody's own, and applications beside it. */
final class TestApplication {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String NO_BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
            + " bean-discovery-mode=\"annotated\"/>";

    private TestApplication() {}

    static EnterpriseArchive ear() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("zato.test.ear")));
        String descriptor = read(ear);
        int end = descriptor.lastIndexOf("</module>") + "</module>".length();
        ear.delete(DESCRIPTOR);
        ear.setApplicationXML(new StringAsset(
                descriptor.substring(0, end) + "<module><ejb>shop.jar</ejb></module>" + descriptor.substring(end)));
        return ear.addAsModule(beans()).addAsLibrary(library());
    }

    private static JavaArchive beans() {
        return ShrinkWrap.create(JavaArchive.class, "shop.jar")
                .addClasses(Ledger.class, Ledger.Entry.class, Ledger.Added.class)
                .addClasses(LedgerSize.class, LedgerSize.Size.class, Guarded.class, Hidden.class)
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.xerial.sqlite-jdbc\n"))
                .addAsManifestResource(new StringAsset(NO_BEANS), "beans.xml");
    }

    /** A library that lists a class, and has a bean of CDI. */
    private static JavaArchive library() {
        return ShrinkWrap.create(JavaArchive.class, "greetings.jar")
                .addClasses(Listed.class, Listed.Input.class, Listed.Output.class)
                .addClasses(Greeting.class, Greeting.Name.class, Greeting.Hello.class, Greeting.Counter.class)
                .addAsManifestResource(new StringAsset(NO_BEANS), "beans.xml")
                .addAsManifestResource(
                        new StringAsset("# what we offer\n" + Listed.class.getName() + "\n"),
                        "services/" + Service.class.getName());
    }

    /** An application with a copy of the API of its own. */
    static WebArchive stranger() {
        return ShrinkWrap.create(WebArchive.class, "stranger.war")
                .addClass(InvokingServlet.class)
                .addAsLibrary(new File(Service.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    /** An application that shares the API with the server. */
    static WebArchive neighbour() {
        return ShrinkWrap.create(WebArchive.class, "neighbour.war")
                .addClass(InvokingServlet.class)
                .addAsWebInfResource(
                        new StringAsset(
                                """
                                <jboss-deployment-structure>
                                  <deployment>
                                    <dependencies>
                                      <module name="deployment.zato.ear"/>
                                    </dependencies>
                                  </deployment>
                                </jboss-deployment-structure>
                                """),
                        "jboss-deployment-structure.xml");
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
