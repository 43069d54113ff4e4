// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.zatoee.benchmarks.server.BenchmarkException;

/** What wrk sends. */
public final class Scripts {

    private Scripts() {}

    /**
     * Writes the script that posts an order.
     *
     * @param further lines of Lua behind it
     */
    public static Path priceOrder(Path directory, String name, String further) {
        try (InputStream lua = Scripts.class.getResourceAsStream("price-order.lua")) {
            if (lua == null) {
                throw new BenchmarkException("Resource price-order.lua is missing");
            }
            String script = new String(lua.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(directory.resolve(name), script + "\n" + further);
        } catch (IOException e) {
            throw new BenchmarkException("Cannot write " + name, e);
        }
    }
}
