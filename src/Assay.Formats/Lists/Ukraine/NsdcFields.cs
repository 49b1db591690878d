using System.Collections.Frozen;
using Assay.Formats.Lists.Json;

namespace Assay.Formats.Lists.Ukraine;

/// <summary>What a field of Ukraine's register is about.</summary>
internal enum NsdcField
{
    Sid,
    Type,
    Status,
    Name,
    Translit,
    Original,
    Alias,
    Born,
    Birthplace,
    Citizenship,
    Country,
    Gender,
    Position,
    Address,
    Identifier,
    Action,
    DecreeNumber,
    DecreeDate,
    Decision,
    Term,
    Start,
    End,
    Restriction,
    Reason,
    ActionStatus,
}

/// <summary>
/// The names that the fields of Ukraine's register have, or may have: neither the answers of its interface nor its exports were to be had, so
/// each is looked for under several names; case, hyphens and underscores do not matter. What is under another name is kept and counted.
/// </summary>
internal static class NsdcFields
{
    private static readonly FrozenDictionary<string, NsdcField> Names = new Dictionary<string, NsdcField>(
        StringComparer.Ordinal
    )
    {
        ["sid"] = NsdcField.Sid,
        ["type"] = NsdcField.Type,
        ["subjecttype"] = NsdcField.Type,
        ["status"] = NsdcField.Status,
        ["name"] = NsdcField.Name,
        ["nameukr"] = NsdcField.Name,
        ["nameuk"] = NsdcField.Name,
        ["fullname"] = NsdcField.Name,
        ["translitname"] = NsdcField.Translit,
        ["translitnames"] = NsdcField.Translit,
        ["nametranslit"] = NsdcField.Translit,
        ["nametranscription"] = NsdcField.Translit,
        ["nameen"] = NsdcField.Translit,
        ["originalname"] = NsdcField.Original,
        ["nameoriginal"] = NsdcField.Original,
        ["alias"] = NsdcField.Alias,
        ["aliases"] = NsdcField.Alias,
        ["othernames"] = NsdcField.Alias,
        ["bdate"] = NsdcField.Born,
        ["birthdate"] = NsdcField.Born,
        ["birthday"] = NsdcField.Born,
        ["dateofbirth"] = NsdcField.Born,
        ["bplace"] = NsdcField.Birthplace,
        ["birthplace"] = NsdcField.Birthplace,
        ["placeofbirth"] = NsdcField.Birthplace,
        ["citizenship"] = NsdcField.Citizenship,
        ["citizenships"] = NsdcField.Citizenship,
        ["country"] = NsdcField.Country,
        ["countries"] = NsdcField.Country,
        ["gender"] = NsdcField.Gender,
        ["sex"] = NsdcField.Gender,
        ["position"] = NsdcField.Position,
        ["positions"] = NsdcField.Position,
        ["address"] = NsdcField.Address,
        ["addresses"] = NsdcField.Address,
        ["livingplace"] = NsdcField.Address,
        ["ids"] = NsdcField.Identifier,
        ["identifiers"] = NsdcField.Identifier,
        ["action"] = NsdcField.Action,
        ["actions"] = NsdcField.Action,
        ["decreenumber"] = NsdcField.DecreeNumber,
        ["ukazid"] = NsdcField.DecreeNumber,
        ["ukaznumber"] = NsdcField.DecreeNumber,
        ["decreedate"] = NsdcField.DecreeDate,
        ["ukazdate"] = NsdcField.DecreeDate,
        ["decision"] = NsdcField.Decision,
        ["decisionnumber"] = NsdcField.Decision,
        ["decisiondate"] = NsdcField.Decision,
        ["term"] = NsdcField.Term,
        ["period"] = NsdcField.Term,
        ["restrictperiod"] = NsdcField.Term,
        ["restrictionperiod"] = NsdcField.Term,
        ["startdate"] = NsdcField.Start,
        ["datestart"] = NsdcField.Start,
        ["enddate"] = NsdcField.End,
        ["dateend"] = NsdcField.End,
        ["restrictions"] = NsdcField.Restriction,
        ["sanctions"] = NsdcField.Restriction,
        ["statsanctions"] = NsdcField.Restriction,
        ["reason"] = NsdcField.Reason,
        ["reasons"] = NsdcField.Reason,
        ["grounds"] = NsdcField.Reason,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a field of a subject is about; null where its name is not known.</summary>
    public static NsdcField? Of(string name) =>
        Names.TryGetValue(Letters(name), out var field) ? field : null;

    /// <summary>What a field of a decree is about: there, <c>number</c>, <c>date</c> and <c>status</c> are the decree's.</summary>
    public static NsdcField? OfAction(string name) =>
        Letters(name) switch
        {
            "number" => NsdcField.DecreeNumber,
            "date" => NsdcField.DecreeDate,
            "status" => NsdcField.ActionStatus,
            _ => Of(name) is { } field && IsOfAction(field) ? field : null,
        };

    /// <summary>Whether a field belongs to a decree, wherever it stands.</summary>
    public static bool IsOfAction(NsdcField field) =>
        field is >= NsdcField.DecreeNumber and <= NsdcField.ActionStatus;

    /// <summary>Whether a cell of an export may hold several of it.</summary>
    public static bool HoldsSeveral(NsdcField field) =>
        field
            is NsdcField.Translit
                or NsdcField.Original
                or NsdcField.Alias
                or NsdcField.Citizenship
                or NsdcField.Country
                or NsdcField.Address
                or NsdcField.Restriction;

    /// <summary>The text of a value; of an object that of its name, title or value, else all within.</summary>
    public static string TextOf(JsonItem item)
    {
        if (item.Record is not { } record)
            return item.ToString();
        foreach (var name in (string[])["name", "title", "value", "text"])
        {
            if (record.Fields.Count(f => !f.Value.IsEmpty) <= 2 && record.Text(name) is { Length: > 0 } text)
                return text;
        }
        return record.ToString();
    }

    /// <summary>Letters and digits, lower case.</summary>
    public static string Letters(string name) => WrittenNumber.Compact(name).ToLowerInvariant();
}
