// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.password.SecretOption;
import org.zatoee.publicapi.ApiReply;

/**
 * A security definition to create.
 *
 * @param family the beginning of the names of the services for its kind
 * @param fields what it is
 * @param secret its secret
 */
record NewDefinition(String family, Map<String, Object> fields, SecretOption secret) {

    /**
     * Creates it, with its secret.
     *
     * @return what the user has to know: id, name and, where it was made up, the secret
     * @throws CommandException if that fails; then there is none
     */
    Map<String, @Nullable Object> create(ApiAccess api, String secretName) {
        String value = secret.value();
        ApiReply reply = api.invoke(family + ".create", fields);
        Map<String, @Nullable Object> created = new LinkedHashMap<>(reply.item());
        Object id = created.getOrDefault("id", 0L);
        try {
            api.invoke(
                    family + ".change-password",
                    Map.of("id", String.valueOf(id), "password1", value, "password2", value));
        } catch (CommandException e) {
            throw undone(api, String.valueOf(id), e);
        }
        if (!secret.isGiven()) {
            created.put(secretName, value);
        }
        return created;
    }

    private CommandException undone(ApiAccess api, String id, CommandException failure) {
        try {
            api.invoke(family + ".delete", Map.of("id", id));
        } catch (CommandException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
