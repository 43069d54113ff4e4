// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.Field;
import org.zatoee.core.object.FieldType;
import org.zatoee.core.object.ObjectType;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/**
 * Lists the objects of a type by name. A field with a choice of words narrows the list when it is given (zato-facts,
 * section 5.4: connection and transport of http-soap).
 */
final class ListObjects implements Service<Map<String, Object>, Object> {

    private final ObjectType type;
    private final ClusterScope cluster;
    private final CurrentObjects objects;

    ListObjects(ObjectType type, ClusterScope cluster, CurrentObjects objects) {
        this.type = type;
        this.cluster = cluster;
        this.objects = objects;
    }

    @Override
    public Object handle(Map<String, Object> input, ServiceContext zato) {
        cluster.check(input);
        ConfigObjects all = objects.get();
        List<ConfigObject> chosen = all.ofType(type.key()).stream()
                .filter(object -> fits(object, input))
                .toList();
        return Paging.of(input)
                .apply(chosen, ConfigObject::name, object -> ObjectView.full(type, object, all))
                .output();
    }

    private boolean fits(ConfigObject object, Map<String, Object> input) {
        for (Field field : type.fields()) {
            Object asked = input.get(field.name());
            boolean narrows = field.type() instanceof FieldType.Choice && asked != null && !asked.equals("");
            if (narrows && !object.text(field.name()).equals(asked)) {
                return false;
            }
        }
        return true;
    }
}
