// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.deploy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Many services alike, each with a record in and a record out, as services are.
 *
 * @param group tells those of one package from those of others
 * @param count how many
 * @param version a number that makes them others than those before
 */
public record ManyServices(String group, int count, int version) {

    private static final String SOURCE =
            """
            package generated.GROUP;

            import java.util.Optional;

            import org.zatoee.service.Service;
            import org.zatoee.service.ServiceContext;
            import org.zatoee.service.ServiceName;

            @ServiceName("NAME")
            public final class CLASS implements Service<CLASS.Input, CLASS.Output> {

                public record Input(long id, Optional<String> region) {}

                public record Output(long id, String customer, String currency, int version) {}

                @Override
                public Output handle(Input input, ServiceContext zato) {
                    return new Output(input.id(), "customer of " + input.region().orElse("nowhere"), "EUR", VERSION);
                }
            }
            """;

    /** The name of one of them. */
    public String name(int number) {
        return "generated." + group + "." + number;
    }

    /** All of them as sources, in a zip. */
    public byte[] sources() {
        return Jars.of(files());
    }

    /** All of them compiled, in a jar. */
    public byte[] jar() {
        return Jars.compiled(files());
    }

    /** Each of them compiled, in a jar of its own. */
    public List<byte[]> jars() {
        return IntStream.range(0, count)
                .mapToObj(i -> Jars.compiled(Map.of(path(i), bytes(i))))
                .toList();
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < count; i++) {
            files.put(path(i), bytes(i));
        }
        return files;
    }

    private String path(int number) {
        return "generated/" + group + "/Service" + number + ".java";
    }

    private byte[] bytes(int number) {
        return source(number).getBytes(StandardCharsets.UTF_8);
    }

    private String source(int number) {
        return SOURCE.replace("NAME", name(number))
                .replace("GROUP", group)
                .replace("CLASS", "Service" + number)
                .replace("VERSION", Integer.toString(version));
    }
}
