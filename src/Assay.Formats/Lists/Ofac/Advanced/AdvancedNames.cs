using Assay.Formats.Lists.Xml;
using Assay.Listings;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>
/// Names: a profile has identities (one the primary, some false), these have aliases, these the same name in several scripts, and a name has parts
/// whose kinds stand in the identity's groups of parts.
/// </summary>
internal static class AdvancedNames
{
    /// <summary>A name with what tells its quality.</summary>
    private sealed record Written(AdvancedName Name, XmlRecord Alias, XmlRecord Identity, bool IsPrimary);

    /// <summary>The primary name of a profile; "" where it has none.</summary>
    public static string PrimaryOf(XmlRecord profile, AdvancedReferences references) =>
        All(profile, references).FirstOrDefault()?.Name.Text ?? "";

    /// <summary>Gives a party its names.</summary>
    public static void AddTo(PartyDraft draft, XmlRecord profile, AdvancedReferences references)
    {
        foreach (var written in All(profile, references))
        {
            var name = written.Name;
            if (draft.Name.Length == 0)
            {
                draft.Name = name.Text;
                draft.NameFields = name.Fields;
                continue;
            }
            var type = references.NameOf(written.Alias, "AliasType", "AliasTypeID").ToUpperInvariant();
            if (!string.Equals(name.Text, draft.Name, StringComparison.Ordinal))
                draft.AddAlias(name.Text, Quality(written, type), name.Fields, name.Script);
            if (type is "N.K.A.")
                draft.AddRemark("Now known as", name.Text);
            else if (type is not ("NAME" or "A.K.A." or "F.K.A."))
                draft.AddNotUnderstood("alias type", $"{type} {name.Text}");
            if (written.Identity.Attribute("False") is "true")
                draft.AddRemark("False identity", name.Text);
        }
    }

    private static AliasQuality Quality(Written written, string type) =>
        !written.Name.IsLatin ? AliasQuality.OriginalScript
        : type is "F.K.A." ? AliasQuality.Former
        : written.Alias.Attribute("LowQuality") is "true" ? AliasQuality.Weak
        : AliasQuality.Strong;

    /// <summary>All names, the primary one first: of the primary identity's primary alias the first in Latin letters.</summary>
    private static IEnumerable<Written> All(XmlRecord profile, AdvancedReferences references)
    {
        var all = new List<Written>();
        foreach (var identity in profile.All("Identity"))
        {
            var groups = new AdvancedNameGroups(identity, references);
            foreach (var alias in identity.All("Alias"))
            {
                var isPrimary =
                    identity.Attribute("Primary") is "true" && alias.Attribute("Primary") is "true";
                foreach (var documented in alias.All("DocumentedName"))
                {
                    var name = groups.Read(documented, references);
                    if (name.Text.Length > 0)
                        all.Add(new Written(name, alias, identity, isPrimary && name.IsLatin));
                }
            }
        }
        return all.OrderBy(w => w.IsPrimary ? 0 : 1);
    }
}
