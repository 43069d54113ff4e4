// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.sio.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of the platform keeps the classes of a version that was replaced. */
class CollectedVersionsTest {

    private static final String SOURCE = JarOf.service("com.acme", "Get", "it");

    private final DeployingCluster cluster = new DeployingCluster();
    private final DeployingCluster.Node server = cluster.node("one");

    @Test
    void theClassLoadersOfJarsThatWereReplacedAreCollected() throws Exception {
        Map<String, byte[]> classes = JarOf.compile(SOURCE);
        assertAllButTheLastAreCollected("crm.jar", 500, version -> {
            Map<String, byte[]> files = new HashMap<>(classes);
            files.put("version.txt", DeployingCluster.source("" + version));
            return JarOf.files(files);
        });
    }

    @Test
    void theClassLoadersOfSourcesThatWereReplacedAreCollected() throws Exception {
        assertAllButTheLastAreCollected(
                "Get.java", 20, version -> DeployingCluster.source(SOURCE + " // version " + version));
    }

    private void assertAllButTheLastAreCollected(String name, int versions, IntFunction<byte[]> files)
            throws Exception {
        List<WeakReference<ClassLoader>> replaced = new ArrayList<>();
        for (int version = 1; version < versions; version++) {
            replaced.add(deployAndCall(name, files.apply(version)));
        }
        WeakReference<ClassLoader> last = deployAndCall(name, files.apply(versions));

        assertThat(alive(replaced))
                .as("class loaders of versions that were replaced")
                .isZero();
        assertThat(last.get()).isNotNull();
    }

    private WeakReference<ClassLoader> deployAndCall(String name, byte[] file) throws Exception {
        cluster.deploy(name, file);
        server.follow();
        DeployedService service = server.lookup("com.acme.get");
        service.contract().input().read(new Message(new byte[0], Map.of()));
        service.logger().log(System.Logger.Level.DEBUG, "called");
        assertThat(service.contract().output().write(service.handle(null, null)))
                .isNotEmpty();
        return new WeakReference<>(service.classLoader());
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        long alive = loaders.size();
        for (int i = 0; i < 100 && alive > 0; i++) {
            System.gc();
            alive = loaders.stream().filter(each -> each.get() != null).count();
        }
        return alive;
    }
}
