// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.deploy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A service that comes in versions, each of which answers with its number.
 *
 * @param className its class, in no package
 */
public record VersionedService(String className) {

    private static final String SOURCE =
            """
            import java.util.List;
            import java.util.stream.IntStream;

            import org.zatoee.service.Service;
            import org.zatoee.service.ServiceContext;
            import org.zatoee.service.ServiceName;

            @ServiceName("NAME")
            public final class CLASS implements Service<Void, CLASS.Output> {

                public record Line(int number, String text) {}

                public record Output(int version, List<Line> lines) {}

                @Override
                public Output handle(Void input, ServiceContext zato) {
                    return new Output(VERSION, IntStream.range(0, 3).mapToObj(i -> new Line(i, "line " + i)).toList());
                }
            }
            """;

    /** The name of the service. */
    public String name() {
        return "benchmark." + className;
    }

    /** The path of its channel. */
    public String path() {
        return "/benchmark/" + className;
    }

    /** The name of a file with its source. */
    public String sourceName() {
        return className + ".java";
    }

    /** A version as source. */
    public byte[] source(int version) {
        return SOURCE.replace("NAME", name())
                .replace("CLASS", className)
                .replace("VERSION", Integer.toString(version))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The name of a jar with it. */
    public String jarName() {
        return className + ".jar";
    }

    /** A version, compiled. */
    public byte[] jar(int version) {
        return Jars.compiled(Map.of(sourceName(), source(version)));
    }

    /** Whether an answer is that of a version. */
    public Predicate<HttpResponse<String>> answers(int version) {
        return reply -> reply.statusCode() == 200 && reply.body().contains("\"version\":" + version + ",");
    }
}
