// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.zatoee.service.Service;

/** Makes jars of sources, in memory: an archive of services as its developer would build it. */
public final class JarOf {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private JarOf() {}

    /** A service that returns a text, to be put into a package with others. */
    public static String service(String packageName, String className, String answer) {
        return """
                package %s;
                import org.zatoee.service.*;
                public final class %s implements Service<Void, String> {
                    public String handle(Void input, ServiceContext zato) { return "%s"; }
                }"""
                .formatted(packageName, className, answer);
    }

    /** A jar with such a service alone. */
    public static byte[] oneService(String packageName, String className, String answer) {
        return sources(service(packageName, className, answer));
    }

    /** A jar of the classes of these sources. */
    public static byte[] sources(String... sources) {
        return files(compile(sources));
    }

    /** A jar of these files. */
    public static byte[] files(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A jar of a file that says of itself that it is a symbolic link, as zip does of those of Unix. */
    public static byte[] withLinks(Map<String, byte[]> oneFile) {
        byte[] archive = files(oneFile);
        int end = archive.length - 22;
        int directory = end - ((archive[end + 12] & 0xFF) + ((archive[end + 13] & 0xFF) << 8));
        archive[directory + 5] = 3;
        archive[directory + 41] = (byte) (0120777 >>> 8);
        archive[directory + 40] = (byte) 0120777;
        return archive;
    }

    /** The class files of these sources, by path. */
    public static Map<String, byte[]> compile(String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Classes classes = new Classes(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
        List<Source> units = new ArrayList<>();
        for (String source : sources) {
            units.add(new Source(source));
        }
        String api = Service.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        List<String> options = List.of("-classpath", api, "-proc:none");
        if (!compiler.getTask(null, classes, null, options, null, units).call()) {
            throw new IllegalArgumentException("The sources of the test do not compile");
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        classes.written.forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes.toByteArray()));
        return files;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///" + path(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            Matcher inPackage = PACKAGE.matcher(text);
            Matcher type = TYPE.matcher(text);
            String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
            return type.find() ? folder + type.group(1) : folder + "package-info";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        Classes(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
