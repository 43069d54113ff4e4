// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.admin.type.SecurityTypes;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.ObjectType;
import org.zatoee.service.BadRequestException;

/**
 * There is always an administrator left who can reach the public API: an active definition with that role for which its
 * own password or key is enough. Tokens and client certificates need something outside the ODB as well, an issuer, a key
 * of the servers, a proxy: nobody could repair those from inside.
 */
final class LastAdministrator implements ClusterRule {

    private static final String ROLE = "admin_role";
    private static final String ADMINISTRATOR = "administrator";
    private static final String WHY =
            " the last active definition with the role administrator for which a password or a key is enough";

    private static final List<String> TYPES = List.of(
                    SecurityTypes.BASIC_AUTH, SecurityTypes.API_KEY, SecurityTypes.TECHNICAL_ACCOUNT, SecurityTypes.WSS)
            .stream()
            .map(ObjectType::key)
            .toList();

    @Override
    public void write(@Nullable ConfigObject before, ConfigObject after, Supplier<ConfigObjects> now) {
        if (before == null || !isAdministrator(before) || isAdministrator(after)) {
            return;
        }
        if (!isAnyLeft(now.get(), Set.of(before.id()))) {
            boolean keepsRole = after.text(ROLE).equals(ADMINISTRATOR);
            throw keepsRole
                    ? new BadRequestException("is_active", "must be true: this is" + WHY)
                    : new BadRequestException(ROLE, "must be " + ADMINISTRATOR + ": this is" + WHY);
        }
    }

    @Override
    public void delete(Collection<ConfigObject> doomed, Supplier<ConfigObjects> now) {
        if (doomed.stream().noneMatch(LastAdministrator::isAdministrator)) {
            return;
        }
        Set<Long> ids = doomed.stream().map(ConfigObject::id).collect(Collectors.toSet());
        if (!isAnyLeft(now.get(), ids)) {
            throw new BadRequestException("id", "must be another one: this is" + WHY);
        }
    }

    private static boolean isAnyLeft(ConfigObjects objects, Set<Long> without) {
        return TYPES.stream()
                .flatMap(type -> objects.ofType(type).stream())
                .anyMatch(object -> !without.contains(object.id()) && isAdministrator(object));
    }

    private static boolean isAdministrator(ConfigObject object) {
        return TYPES.contains(object.type())
                && object.flag("is_active")
                && object.text(ROLE).equals(ADMINISTRATOR);
    }
}
