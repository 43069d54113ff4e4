// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.flywaydb.core.api.resource.LoadableResource;

/** One migration in SQL, beside this class. */
final class SchemaScript extends LoadableResource {

    private final String directory;
    private final String file;

    SchemaScript(String directory, String file) {
        this.directory = directory;
        this.file = file;
    }

    @Override
    public Reader read() {
        InputStream bytes = SchemaScript.class.getResourceAsStream(getRelativePath());
        return new InputStreamReader(Objects.requireNonNull(bytes, getRelativePath()), StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
        return getRelativePath();
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return getRelativePath();
    }

    @Override
    public String getFilename() {
        return file;
    }

    @Override
    public String getRelativePath() {
        return directory + "/" + file;
    }
}
