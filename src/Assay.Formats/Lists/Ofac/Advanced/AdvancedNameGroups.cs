using Assay.Formats.Lists.Xml;
using Assay.Listings;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>A name put together as OFAC's other files have it.</summary>
/// <param name="Text">"SURNAME, Given" for a person.</param>
/// <param name="Fields">Its parts; null where it has one only.</param>
/// <param name="Script">The script in OFAC's words, where it is not Latin.</param>
internal sealed record AdvancedName(string Text, NameFields? Fields, string? Script)
{
    /// <summary>Whether it is in Latin letters.</summary>
    public bool IsLatin => Script is null;
}

/// <summary>The groups of name parts of an identity: which number is the surname, which the given name.</summary>
internal sealed class AdvancedNameGroups
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    public AdvancedNameGroups(XmlRecord identity, AdvancedReferences references)
    {
        foreach (var groups in identity.All("NamePartGroups"))
        {
            foreach (var group in groups.All("MasterNamePartGroup", "NamePartGroup"))
                _types[group.Attribute("ID")] = references.NameOf(group, "NamePartType", "NamePartTypeID");
        }
    }

    /// <summary>Reads a name.</summary>
    public AdvancedName Read(XmlRecord documented, AdvancedReferences references)
    {
        string? last = null;
        string? first = null;
        string? middle = null;
        string? maiden = null;
        string? patronymic = null;
        string? matronymic = null;
        string? whole = null;
        string? script = null;
        foreach (var part in documented.All("DocumentedNamePart", "NamePartValue"))
        {
            var value = part.Text;
            var written = references.NameOf(part, "Script", "ScriptID");
            if (written.Length > 0 && written is not "Latin")
                script = written;
            switch (_types.GetValueOrDefault(part.Attribute("NamePartGroupID")))
            {
                case "Last Name":
                    last = And(last, value);
                    break;
                case "First Name":
                    first = And(first, value);
                    break;
                case "Middle Name":
                    middle = And(middle, value);
                    break;
                case "Maiden Name":
                    maiden = And(maiden, value);
                    break;
                case "Patronymic":
                    patronymic = And(patronymic, value);
                    break;
                case "Matronymic":
                    matronymic = And(matronymic, value);
                    break;
                default: // names of entities, vessels and aircraft, nicknames
                    whole = And(whole, value);
                    break;
            }
        }
        var family = And(last, matronymic);
        var given = And(And(first, middle), patronymic);
        // A nickname beside a name is part of how OFAC writes it.
        var text = And(Null(OfacName.Of(family ?? "", given ?? "")), whole) ?? maiden ?? "";
        var parts = new NameFields(last, first, middle)
        {
            Patronymic = patronymic,
            Maiden = maiden,
            Matronymic = matronymic,
        };
        var isOfParts = given is not null || maiden is not null && last is not null;
        return new AdvancedName(text, isOfParts ? parts : null, script);
    }

    private static string? Null(string text) => text.Length == 0 ? null : text;

    private static string? And(string? before, string? value) =>
        string.IsNullOrEmpty(value) ? before
        : before is null ? value
        : $"{before} {value}";
}
