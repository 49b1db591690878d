using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Countries as FollowTheMoney codes them: ISO 3166-1 in lower case, and codes of its own for regions that are claimed by another.</summary>
internal static class FtmCountry
{
    /// <summary>Reads one: a region stands for the state that is recognised as its sovereign, <c>zz</c> for none. States that are no more are kept and counted.</summary>
    public static CountryCode? Read(PartyDraft draft, string code)
    {
        var written = code.Trim().ToUpperInvariant();
        if (written is "X-SO") // South Ossetia
            return new CountryCode("GE");
        if (written is "" or "ZZ")
            return null;
        // ua-cri, ge-ab, md-pmr, cy-trnc, gb-sct: the state before the hyphen
        if (written.Length > 3 && written[2] == '-' && CountryCode.IsValid(written[..2]))
            return new CountryCode(written[..2]);
        return CountryCode.IsValid(written) ? new CountryCode(written) : draft.ReadCountry(code);
    }
}
