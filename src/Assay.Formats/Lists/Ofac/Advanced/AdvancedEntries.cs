using Assay.Formats.Lists.Ofac.Statements;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>Sanctions entries: on which of OFAC's lists, since when, on what legal basis, under which programmes, and what is done.</summary>
internal static class AdvancedEntries
{
    private const string SdnList = "SDN List";
    private const string Program = "Program";

    /// <summary>Gives a party the designations of a profile's entries.</summary>
    public static void AddTo(
        PartyDraft draft,
        IReadOnlyList<XmlRecord> entries,
        OfacTerms terms,
        bool isSdn,
        AdvancedReferences references
    )
    {
        var all = new List<string>();
        foreach (var entry in entries)
        {
            var list = references.NameOf(entry, "List", "ListID");
            var programmes = ProgrammesOf(entry, references);
            all.AddRange(programmes);
            OfacProgrammes.AddTo(
                draft,
                list.Length > 0 ? list is SdnList : isSdn,
                programmes,
                terms,
                Listing(draft, entry, list, references)
            );
        }
        OfacProgrammes.AddLeft(draft, all, terms);
    }

    /// <summary>The programmes of an entry.</summary>
    public static IReadOnlyList<string> ProgrammesOf(XmlRecord entry, AdvancedReferences references) =>
        [
            .. entry
                .All("SanctionsMeasure")
                .Where(m => references.NameOf(m, "SanctionsType", "SanctionsTypeID") is Program)
                .SelectMany(m => OfacProgrammes.Split(m.TextOf("Comment")))
                .Distinct(StringComparer.Ordinal),
        ];

    private static OfacListing Listing(
        PartyDraft draft,
        XmlRecord entry,
        string list,
        AdvancedReferences references
    )
    {
        var events = new List<OfacListingEvent>();
        var wording = new List<string>();
        PartialDate? until = null;
        foreach (var part in entry.Children)
        {
            switch (part.Name)
            {
                case "EntryEvent":
                    var type = references.NameOf(part, "EntryEventType", "EntryEventTypeID");
                    var basis = references.NameOf(part, "LegalBasis", "LegalBasisID");
                    var day = AdvancedDate.Point(part.Child("Date"));
                    if (type is "Created" or "" or "Added")
                        events.Add(new OfacListingEvent(day, basis));
                    else if (type is "Removed" or "Delisted" or "Deleted")
                        until = day;
                    else
                        draft.AddRemark($"{type} {day}".Trim());
                    draft.AddRemark("Listed", part.TextOf("Comment"));
                    break;
                case "SanctionsMeasure":
                    Measure(part, wording, references);
                    break;
                case "LimitationsToListing" or "SupportingInformation" or "Comment":
                    draft.AddRemark(part.Name, part.Text);
                    break;
                default:
                    draft.AddNotUnderstood(part.Name, part.ToXml());
                    break;
            }
        }
        return new OfacListing(events, until, string.Join("; ", wording), EffectOf(list));
    }

    /// <summary>Measures beside the programmes, which are measures too; "Block" says what any entry of the SDN list does.</summary>
    private static void Measure(XmlRecord measure, List<string> wording, AdvancedReferences references)
    {
        var type = references.NameOf(measure, "SanctionsType", "SanctionsTypeID");
        var days = AdvancedDate.Days(measure.Child("DatePeriod"));
        var when = days == InForce.Always ? "" : $" ({days})";
        if (type is Program)
        {
            if (when.Length > 0)
                wording.Add(measure.TextOf("Comment") + when);
        }
        else if (type is not ("Block" or "") || measure.TextOf("Comment").Length > 0)
            wording.Add($"{type} {measure.TextOf("Comment")}".Trim() + when);
    }

    /// <summary>What a list other than the SDN list does, by its name, where its programmes do not tell.</summary>
    private static DesignationEffect EffectOf(string list) =>
        list.Contains("Sectoral", StringComparison.Ordinal)
        || list.Contains("Menu-Based", StringComparison.Ordinal)
        || list.Contains("Payable-Through", StringComparison.Ordinal)
        || list.Contains("CAPTA", StringComparison.Ordinal)
            ? DesignationEffect.Sectoral
        : list.Contains("Palestinian Legislative Council", StringComparison.Ordinal)
        || list.Contains("Evaders", StringComparison.Ordinal)
            ? DesignationEffect.TransactionBan
        : list.Contains("Military-Industrial", StringComparison.Ordinal) ? DesignationEffect.InvestmentBan
        : DesignationEffect.Unknown;
}
