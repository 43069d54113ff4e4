// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * Compiles sources of services in memory, for Java 17, which every server can run. Thread-safe; one run at a time, so that
 * deployments do not take all processors from the calls.
 */
public final class ServiceCompiler {

    /** With names of parameters and of lines, and without annotation processors, which would run as the server. */
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-g",
            "-parameters",
            "-implicit:none",
            "-Xlint:none",
            "-Xlint:-options",
            "-source",
            "17",
            "-target",
            "17");

    /** The compiler reports in the order of its phases. */
    private static final Comparator<Diagnostic<? extends JavaFileObject>> BY_PLACE =
            Comparator.comparing(ServiceCompiler::file).thenComparingLong(Diagnostic::getLineNumber);

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final int MAX_PROBLEMS = 100;

    private final ConstraintApi constraints;
    private final @Nullable JavaCompiler compiler;
    private @Nullable StandardJavaFileManager jdk;
    private @Nullable ClassIndex api;

    /**
     * With the compiler of the JDK, if this Java has one.
     *
     * @param constraints what services see besides the service API
     */
    public ServiceCompiler(ConstraintApi constraints) {
        this(constraints, ToolProvider.getSystemJavaCompiler());
    }

    ServiceCompiler(ConstraintApi constraints, @Nullable JavaCompiler compiler) {
        this.constraints = constraints;
        this.compiler = compiler;
    }

    /**
     * Compiles sources.
     *
     * @param sources the sources in UTF-8, by path
     * @param libraries what they may use besides the JDK and the service API: files by path, the first one wins
     * @return the classes
     * @throws CompilationFailedException if they do not compile
     * @throws ServiceException with {@link ErrorCode#UNAVAILABLE} if this Java has no compiler
     */
    public synchronized List<CompiledClass> compile(Map<String, byte[]> sources, List<Map<String, byte[]>> libraries) {
        if (compiler == null) {
            throw new ServiceException(
                    ErrorCode.UNAVAILABLE,
                    "This server runs on a Java without a compiler (a JRE): run it on a JDK, or deploy a compiled jar");
        }
        MemoryFiles files = new MemoryFiles(jdk(compiler), classPath(libraries));
        List<MemoryFile> units = new ArrayList<>();
        new TreeMap<>(sources)
                .forEach((path, source) -> units.add(new MemoryFile(path, JavaFileObject.Kind.SOURCE, source)));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        boolean done =
                compiler.getTask(null, files, diagnostics, OPTIONS, null, units).call();
        if (!done) {
            throw new CompilationFailedException(problems(diagnostics));
        }
        return files.compiled();
    }

    /** Kept for the next run: opening the JDK takes longer than compiling a service. */
    private StandardJavaFileManager jdk(JavaCompiler from) {
        StandardJavaFileManager known = jdk;
        if (known == null) {
            known = from.getStandardFileManager(null, Locale.ENGLISH, null);
            jdk = known;
        }
        return known;
    }

    private List<ClassIndex> classPath(List<Map<String, byte[]>> libraries) {
        ClassIndex known = api;
        if (known == null) {
            known = new ClassIndex();
            known.add(ApiClasses.read());
            known.add(constraints.classFiles());
            api = known;
        }
        List<ClassIndex> path = new ArrayList<>(List.of(known));
        for (Map<String, byte[]> library : libraries) {
            ClassIndex index = new ClassIndex();
            index.add(library);
            path.add(index);
        }
        return path;
    }

    private static List<String> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<String> errors = diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .sorted(BY_PLACE)
                .limit(MAX_PROBLEMS)
                .map(ServiceCompiler::describe)
                .toList();
        return errors.isEmpty() ? List.of("The sources do not compile, and the compiler does not say why") : errors;
    }

    private static String describe(Diagnostic<? extends JavaFileObject> problem) {
        String message = LINE_BREAK.matcher(problem.getMessage(Locale.ENGLISH)).replaceAll(", ");
        String file = file(problem);
        return file.isEmpty() ? message : file + ":" + problem.getLineNumber() + ": " + message;
    }

    private static String file(Diagnostic<? extends JavaFileObject> problem) {
        JavaFileObject source = problem.getSource();
        return source == null ? "" : source.getName();
    }
}
