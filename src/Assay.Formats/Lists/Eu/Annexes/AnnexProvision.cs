using System.Collections.Frozen;
using Assay.Listings;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>What an annex does to those in it: by the article that refers to it where that is known, else by the transcription's word for the measure.</summary>
/// <param name="Article">The article, such as <c>art. 5h</c>; null where it is not known.</param>
/// <param name="Effect">The effect; null where the measure's word says it.</param>
internal sealed record AnnexProvision(string? Article, DesignationEffect? Effect)
{
    private static readonly AnnexProvision Unknown = new(null, null);

    // "Financial restrictions" covers two things: what art. 5 forbids (new debt and equity) and whole bans on transactions.
    // Read in the acts: the articles name their annexes, and the entries of annexes XLII and XLVII name their article.
    private static readonly FrozenDictionary<(string Act, string Annex), AnnexProvision> Known =
        new Dictionary<(string, string), AnnexProvision>
        {
            [("2014R0269", "I")] = new("art. 2", null),
            [("2014R0208", "I")] = new("art. 2", null),
            [("2018R1542", "I")] = new("art. 2", null),
            [("2006R0765", "I")] = new("art. 2", null),
            // Messaging services since 20.3.2022 (Reg. 2022/398), any transaction since Reg. 2025/1472.
            [("2006R0765", "XV")] = new("art. 1zb", DesignationEffect.TransactionBan),
            [("2014R0833", "III")] = new("art. 5", DesignationEffect.Sectoral),
            [("2014R0833", "IV")] = new("art. 2b", null),
            [("2014R0833", "V")] = new("art. 5", DesignationEffect.Sectoral),
            [("2014R0833", "VI")] = new("art. 5", DesignationEffect.Sectoral),
            [("2014R0833", "XII")] = new("art. 5", DesignationEffect.Sectoral),
            [("2014R0833", "XIII")] = new("art. 5", DesignationEffect.Sectoral),
            // Messaging services since 12.3.2022 (Reg. 2022/345), any transaction since Reg. 2025/1494.
            [("2014R0833", "XIV")] = new("art. 5h", DesignationEffect.TransactionBan),
            [("2014R0833", "XV")] = new("art. 2f", null),
            [("2014R0833", "XIX")] = new("art. 5aa", DesignationEffect.TransactionBan),
            [("2014R0833", "XLII")] = new("art. 3s", null),
            [("2014R0833", "XLIV")] = new("art. 5ac", DesignationEffect.TransactionBan),
            [("2014R0833", "XLV")] = new("art. 5ad", DesignationEffect.TransactionBan),
            [("2014R0833", "XLVII")] = new("art. 5ae", null),
            [("2014R0833", "XLIX")] = new("art. 5ag", DesignationEffect.TransactionBan),
            [("2014R0833", "LII")] = new("art. 5ah", null),
            [("2014R0833", "LIII")] = new(null, DesignationEffect.TransactionBan),
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DesignationEffect> Measures = new Dictionary<
        string,
        DesignationEffect
    >(StringComparer.OrdinalIgnoreCase)
    {
        ["Asset freeze"] = DesignationEffect.AssetFreeze,
        ["Export control"] = DesignationEffect.ExportControl,
        ["Transportation restrictions"] = DesignationEffect.TransportBan,
        ["Financial restrictions"] = DesignationEffect.Sectoral,
        ["Services ban"] = DesignationEffect.ServicesBan,
        ["Investment ban"] = DesignationEffect.InvestmentBan,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is known of an annex, whichever part of it: of <c>I.PERSONS</c> what is known of <c>I</c>.</summary>
    public static AnnexProvision Of(EuAct act, string annex) =>
        Known.GetValueOrDefault((act.Name, annex.Split('.')[0]), Unknown);

    /// <summary>Whether the word for a measure is known.</summary>
    public static bool IsMeasure(string word) => Measures.ContainsKey(word);

    /// <summary>The effect: the article's, else the measure's; <see cref="DesignationEffect.Other"/> where neither is known.</summary>
    public DesignationEffect EffectOf(string measure) =>
        Effect ?? Measures.GetValueOrDefault(measure, DesignationEffect.Other);
}
