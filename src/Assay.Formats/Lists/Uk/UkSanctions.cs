using Assay.Listings;

namespace Assay.Formats.Lists.Uk;

/// <summary>One sanction as the list words it.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="Wording">The publisher's words, where the effect does not say all of them.</param>
internal sealed record UkSanction(DesignationEffect Effect, string? Wording);

/// <summary>Reads the sanctions that are imposed on a party.</summary>
internal static class UkSanctions
{
    /// <summary>What was counted where words are not known.</summary>
    public const string Unknown = "uk-sanctions";

    // By the letters of the words before a colon: "Transport sanctions: see "Other information"".
    private static readonly Dictionary<string, DesignationEffect> Effects = new(StringComparer.Ordinal)
    {
        ["assetfreeze"] = DesignationEffect.AssetFreeze,
        ["travelban"] = DesignationEffect.TravelBan,
        ["directordisqualificationsanction"] = DesignationEffect.DirectorDisqualification,
        ["directordisqualificationsanctions"] = DesignationEffect.DirectorDisqualification,
        ["directordisqualification"] = DesignationEffect.DirectorDisqualification,
        ["trustservicessanctions"] = DesignationEffect.ServicesBan,
        ["trustservicessanction"] = DesignationEffect.ServicesBan,
        ["internetservicessanctions"] = DesignationEffect.ServicesBan,
        ["internetservicessanction"] = DesignationEffect.ServicesBan,
        ["technicalassistancerelatedtoaircraft"] = DesignationEffect.ServicesBan,
        ["crewservicingofshipsandaircraft"] = DesignationEffect.ServicesBan,
        ["prohibitiononcorrespondentbankingrelationshipsandprocessingpayments"] =
            DesignationEffect.ServicesBan,
        ["prohibitiononcorrespondentbankingandclearing"] = DesignationEffect.ServicesBan,
        ["shippingsanctions"] = DesignationEffect.TransportBan,
        ["transportsanctions"] = DesignationEffect.TransportBan,
        ["specifiedship"] = DesignationEffect.TransportBan,
        ["shipspecification"] = DesignationEffect.TransportBan,
        ["charteringofships"] = DesignationEffect.TransportBan,
        ["preventionofcharteringofships"] = DesignationEffect.TransportBan,
        ["preventionofcharteringofshipsandaircraft"] = DesignationEffect.TransportBan,
        ["prohibitionofportentry"] = DesignationEffect.TransportBan,
        ["deflag"] = DesignationEffect.TransportBan,
        // Arms only, offices, joint ventures: no effect of ours says as much and no more.
        ["armsembargo"] = DesignationEffect.Other,
        ["targetedarmsembargo"] = DesignationEffect.Other,
        ["preventionofbusinessarrangements"] = DesignationEffect.Other,
        ["closureofrepresentativeoffices"] = DesignationEffect.Other,
    };

    /// <summary>The sanctions, each once; the one the freeze is first, as in the list.</summary>
    /// <param name="texts">What the list says: several in one text have commas or bars between them.</param>
    /// <param name="log">Where words that are not known are counted.</param>
    public static IReadOnlyList<UkSanction> Read(IEnumerable<string> texts, ListLog log)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sanctions = new List<UkSanction>();
        foreach (
            var phrase in texts.SelectMany(t =>
                t.Split(
                    [',', '|', ';'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            )
        )
        {
            var key = UkList.Letters(phrase.Split(':')[0]);
            if (key.Length == 0 || !seen.Add(key))
                continue;
            if (!Effects.TryGetValue(key, out var effect))
            {
                effect = DesignationEffect.Other;
                log.Count(Unknown, phrase);
            }
            sanctions.Add(new UkSanction(effect, SaysAll(effect) ? null : phrase));
        }
        return sanctions;
    }

    private static bool SaysAll(DesignationEffect effect) =>
        effect
            is DesignationEffect.AssetFreeze
                or DesignationEffect.TravelBan
                or DesignationEffect.DirectorDisqualification;
}
