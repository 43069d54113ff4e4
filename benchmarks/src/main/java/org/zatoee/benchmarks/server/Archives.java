// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.zatoee.benchmarks.baseline.BaselineApplication;
import org.zatoee.benchmarks.baseline.PriceResource;
import org.zatoee.benchmarks.baseline.PriceServlet;
import org.zatoee.benchmarks.service.Compute;
import org.zatoee.benchmarks.service.PriceOrder;
import org.zatoee.benchmarks.service.SlowCall;
import org.zatoee.benchmarks.workload.Order;
import org.zatoee.benchmarks.workload.Pricing;
import org.zatoee.benchmarks.workload.Receipt;

/** The archives that are measured, put together from this program's own classes. */
public final class Archives {

    private static final List<Class<?>> WORKLOAD =
            List.of(Order.class, Order.Line.class, Receipt.class, Receipt.Item.class, Pricing.class);

    private Archives() {}

    /** Writes the jar of services. */
    static void writeServices(Path jar) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        WORKLOAD.forEach(type -> addClass("", type, entries));
        List.<Class<?>>of(PriceOrder.class, SlowCall.class, SlowCall.Output.class, Compute.class, Compute.Output.class)
                .forEach(type -> addClass("", type, entries));
        write(jar, entries);
    }

    /** Writes the WAR with the peers. */
    static void writeBaseline(Path war) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String descriptor : List.of("web.xml", "jboss-deployment-structure.xml", "beans.xml")) {
            entries.put("WEB-INF/" + descriptor, resource(Archives.class, descriptor));
        }
        WORKLOAD.forEach(type -> addClass("WEB-INF/classes/", type, entries));
        List.<Class<?>>of(BaselineApplication.class, PriceResource.class, PriceServlet.class)
                .forEach(type -> addClass("WEB-INF/classes/", type, entries));
        write(war, entries);
    }

    private static void addClass(String prefix, Class<?> type, Map<String, byte[]> entries) {
        String path = type.getName().replace('.', '/') + ".class";
        entries.put(prefix + path, resource(type, "/" + path));
    }

    private static byte[] resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new BenchmarkException("Resource " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new BenchmarkException("Resource " + name + " cannot be read", e);
        }
    }

    private static void write(Path archive, Map<String, byte[]> entries) {
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new BenchmarkException("Cannot write " + archive, e);
        }
    }
}
