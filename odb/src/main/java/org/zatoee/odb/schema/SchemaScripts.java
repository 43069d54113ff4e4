// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.schema;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.zatoee.odb.OdbDatabase;

/** The migrations of one kind of database. They are listed, because a class path inside a server cannot be scanned. */
final class SchemaScripts implements ResourceProvider {

    /** The same on every kind of database; {@link RowsToObjects} is version 3. */
    static final List<String> FILES = List.of(
            "V1__cluster_server_service_channel.sql",
            "V2__objects_audit_packages.sql",
            "V4__without_http_soap.sql",
            "V5__package_versions.sql",
            "V6__singleton.sql");

    private final String directory;

    SchemaScripts(OdbDatabase database) {
        this.directory = database.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private Stream<LoadableResource> scripts() {
        return FILES.stream().map(file -> new SchemaScript(directory, file));
    }
}
