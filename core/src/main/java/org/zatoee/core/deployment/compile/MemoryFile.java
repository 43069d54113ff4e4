// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A source or a class file in memory, as the compiler sees it. */
final class MemoryFile extends SimpleJavaFileObject {

    private final String path;
    private final byte[] content;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** A file with a content. */
    MemoryFile(String path, Kind kind, byte[] content) {
        super(uri(path), kind);
        this.path = path;
        this.content = content;
    }

    /** A class file that is yet to be written. */
    static MemoryFile toWrite(String className) {
        return new MemoryFile(className.replace('.', '/') + Kind.CLASS.extension, Kind.CLASS, new byte[0]);
    }

    private static URI uri(String path) {
        try {
            return new URI("memory", "", "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }

    /** Its path, which is what problems with it are reported under. */
    String path() {
        return path;
    }

    /** The class in it, by its path. */
    String className() {
        return path.substring(0, path.length() - getKind().extension.length()).replace('/', '.');
    }

    byte[] bytesWritten() {
        return written.toByteArray();
    }

    @Override
    public String getName() {
        return path;
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public OutputStream openOutputStream() {
        return written;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
    }
}
