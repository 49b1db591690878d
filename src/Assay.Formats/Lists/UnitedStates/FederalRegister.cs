using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates;

/// <summary>
/// Citations of the Federal Register in a row: <c>88 FR 66273, 9/27/23</c>, <c>67 F.R. 56530 9/4/02 67 F.R. 10890 3/11/02</c>,
/// <c>Vol. 86, No. 51, 03/18/21, Federal Register</c>.
/// </summary>
/// <param name="Basis">Volume and page of each, as the register of parties writes them; what has none, as written. Null where there is none.</param>
/// <param name="First">The earliest day among them: the notice that listed the party, later ones amend it. It is the day of publication.</param>
/// <param name="Source">The citations as written.</param>
internal sealed partial record FederalRegister(string? Basis, PartialDate? First, Citation? Source)
{
    /// <summary>Reads citations.</summary>
    /// <param name="text">As written; "" where there are none.</param>
    /// <param name="confidence">How far the file that has them is from the Federal Register.</param>
    /// <param name="locator">Where the list itself can be found.</param>
    public static FederalRegister Read(string text, Confidence confidence, string? locator = null)
    {
        var written = text.Trim();
        if (written.Length == 0)
            return new FederalRegister(
                null,
                null,
                locator is null ? null : new Citation(locator, confidence, locator)
            );
        var pages = Pages()
            .Matches(written)
            .Select(m =>
                $"{m.Groups["volume"].Value} FR {m.Groups["page"].Value.Replace(",", "", StringComparison.Ordinal)}"
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        PartialDate? first = null;
        foreach (var match in Days().EnumerateMatches(written))
        {
            if (
                UsDate.TryParse(written.Substring(match.Index, match.Length), out var day)
                && (first is null || day.Earliest < first.Value.Earliest)
            )
                first = day;
        }
        return new FederalRegister(
            pages.Count > 0 ? string.Join("; ", pages) : written,
            first,
            new Citation(pages.Count > 0 ? $"Federal Register: {written}" : written, confidence, locator)
        );
    }

    [GeneratedRegex(
        @"\b(?<volume>[0-9]{1,3}) ?F\.? ?R\.?,? ?(?<page>[0-9]{1,3},[0-9]{3}|[0-9]{1,6})\b(?!/)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pages();

    [GeneratedRegex(
        @"\b[0-9]{1,2}/[0-9]{1,2}/([0-9]{4}|[0-9]{2})\b|\b[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Days();
}
