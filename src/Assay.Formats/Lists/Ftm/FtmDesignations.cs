using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Makes designations of sanctions.</summary>
internal static class FtmDesignations
{
    /// <summary>Longer names of programmes are descriptions.</summary>
    private const int LongestProgramme = 80;

    private const string Unnamed = "unnamed";

    /// <summary>What goes into the designation itself.</summary>
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "entity",
        "authority",
        "program",
        "programId",
        "listingDate",
        "startDate",
        "endDate",
        "provisions",
        "reason",
        "sourceUrl",
    };

    /// <summary>What says more of a sanction, under the words it is kept by.</summary>
    private static readonly Dictionary<string, string> Besides = new(StringComparer.Ordinal)
    {
        ["status"] = "status",
        ["duration"] = "duration",
        ["summary"] = "summary",
        ["description"] = "description",
        ["authorityId"] = "the authority's number",
        ["recordId"] = "record",
        ["unscId"] = "UN number",
        ["programUrl"] = "programme's page",
        ["country"] = "country",
        ["date"] = "date",
        ["modifiedAt"] = "amended",
        ["publisher"] = "publisher",
        ["retrievedAt"] = "retrieved",
    };

    /// <summary>Adds the designations of a listing: one for each sanction, programme and effect; of one without a sanction one for each programme and each topic that says an effect.</summary>
    public static void Add(PartyDraft draft, FtmListing listing)
    {
        foreach (var sanction in listing.Sanctions)
            Add(draft, sanction);
        if (listing.Sanctions.Count == 0)
            AddTopics(draft, listing.Entity);
    }

    /// <summary>The topics say what, the programmes by whom; which belongs to which is not said.</summary>
    private static void AddTopics(PartyDraft draft, FtmEntity entity)
    {
        var programmes = entity.Values("programId");
        foreach (var programme in programmes)
            draft.Designate(
                new Designation(programme, DesignationEffect.Unknown, null, InForce.Always, null)
                {
                    Wording = $"topics: {entity.Text("topics")}",
                }
            );
        foreach (var (topic, effect, wording) in FtmTopics.Of(entity))
        {
            if (programmes.Count == 0 || effect != DesignationEffect.Unknown)
                draft.Designate(
                    new Designation(topic, effect, null, InForce.Always, null) { Wording = wording }
                );
        }
    }

    private static void Add(PartyDraft draft, FtmEntity sanction)
    {
        var authority = Joined(sanction, "authority");
        var words = sanction.Values("program");
        var programmes = sanction.Values("programId");
        var basis = words.Count > 0 ? string.Join("; ", words) : null;
        if (programmes.Count == 0)
        {
            programmes = [.. words.Where(w => w.Length <= LongestProgramme)];
            if (programmes.Count == words.Count)
                basis = null; // they are the programme
        }
        if (programmes.Count == 0)
            programmes = [authority ?? Unnamed];
        var provisions = sanction.Values("provisions");
        var effects = EffectWords.Of(provisions);
        if (effects.Count == 0)
            effects = EffectWords.Of(words);
        var source = sanction.Values("sourceUrl");
        foreach (var programme in programmes)
        {
            foreach (var effect in effects.DefaultIfEmpty(DesignationEffect.Unknown))
                draft.Designate(
                    new Designation(
                        programme,
                        effect,
                        basis,
                        Days(draft, sanction),
                        source.Count > 0 ? new Citation(source[0], Confidence.Secondary, source[0]) : null
                    )
                    {
                        Authority = authority,
                        Wording = provisions.Count > 0 ? string.Join("; ", provisions) : null,
                        Reason = Joined(sanction, "reason"),
                    }
                );
        }
        AddBesides(draft, sanction, programmes[0]);
    }

    /// <summary>From the first day that is given to the last; a listing that was renewed has several.</summary>
    private static InForce Days(PartyDraft draft, FtmEntity sanction)
    {
        var from = Earliest(draft, sanction, "startDate") ?? Earliest(draft, sanction, "listingDate");
        PartialDate? until = null;
        foreach (var text in sanction.Values("endDate"))
        {
            if (FtmDate.Read(draft, text) is { } date && (until is null || date.Latest > until.Value.Latest))
                until = date;
        }
        return new InForce(from, until);
    }

    private static PartialDate? Earliest(PartyDraft draft, FtmEntity sanction, string property)
    {
        PartialDate? first = null;
        foreach (var text in sanction.Values(property))
        {
            if (
                FtmDate.Read(draft, text) is { } date
                && (first is null || date.Earliest < first.Value.Earliest)
            )
                first = date;
        }
        return first;
    }

    private static void AddBesides(PartyDraft draft, FtmEntity sanction, string programme)
    {
        var said = new List<string>();
        foreach (var property in sanction.Properties)
        {
            if (Besides.TryGetValue(property, out var label))
                said.Add($"{label} {sanction.Text(property)}");
            else if (property is "sourceUrl" && sanction.Values(property) is { Count: > 1 } sources)
                said.Add($"sources {string.Join(", ", sources)}");
            else if (property is "listingDate" && sanction.Values(property) is { Count: > 1 } days)
                said.Add($"listed {string.Join(", ", days)}");
            else if (!Read.Contains(property) && sanction.Text(property) is { Length: > 0 } text)
                draft.AddNotUnderstood($"Sanction.{property}", text);
        }
        draft.AddRemark($"Sanction {programme}", string.Join(", ", said));
    }

    private static string? Joined(FtmEntity sanction, string property) =>
        sanction.Values(property) is { Count: > 0 } values ? string.Join("; ", values) : null;
}
