using Assay.Formats.Yaml;
using Assay.Ownership;

namespace Assay.Formats.StarterPacks;

/// <summary>Reads who owns and who controls whom.</summary>
internal sealed class InterestFields(IdLedger ids)
{
    public Interest? Read(FieldReader fields)
    {
        var holder = Node(fields.Required("holder"));
        var heldField = fields.Required("held");
        var held = Node(heldField);
        var share = fields.Required("share", "25..50").Share();
        var votes = fields.Optional("votes").Share();
        var kind = fields.Optional("kind").ItemId();
        var days = fields.Days();
        var source = fields.Citation();
        RefuseSelf(heldField, holder, held);
        return holder is null || held is null || share is null || source is null
            ? null
            : new Interest(holder.Value, held.Value, share.Value, votes, days, source, kind?.Value);
    }

    public ControlLink? ReadControl(FieldReader fields)
    {
        var controller = Node(fields.Required("controller"));
        var controlledField = fields.Required("controlled");
        var controlled = Node(controlledField);
        var means = fields.Required("means", "dominant-influence").ItemId();
        var days = fields.Days();
        var source = fields.Citation();
        RefuseSelf(controlledField, controller, controlled);
        return controller is null || controlled is null || means is null || source is null
            ? null
            : new ControlLink(controller.Value, controlled.Value, means.Value.Value, days, source);
    }

    private OwnerNode? Node(Field field)
    {
        if (field.PartyId() is not { } id)
            return null;
        ids.Use(IdKind.Party, id.Value, field);
        return OwnerNode.OfRegister(id);
    }

    private static void RefuseSelf(Field field, OwnerNode? above, OwnerNode? below)
    {
        if (above is not null && above == below)
            field.Error(
                field.Log.Codes.Contradiction,
                "a party holds nothing in itself; it was not read. Correct one of the two."
            );
    }
}
