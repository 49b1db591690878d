using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Assay.Formats.Lists;

/// <summary>
/// A file's name taken apart: <c>SDN-2024-06-27.CSV.gz</c> is <c>sdn</c>, of 2024-06-27, <c>.csv</c>. Publishers give no date in
/// the name; people who keep several editions do, at its end or before an extension: <c>war_sanctions-2026-03-13.targets.simple.csv</c>.
/// </summary>
/// <param name="Full">The name as it stands, without a folder.</param>
/// <param name="Stem">The name without date, extension and <c>.gz</c>, lower case.</param>
/// <param name="Extension">Such as <c>.csv</c>, lower case; <c>.gz</c> does not count.</param>
/// <param name="Date">The day in the name.</param>
/// <param name="Month">The first day of the month in the name, where it says no day.</param>
public sealed partial record FileName(
    string Full,
    string Stem,
    string Extension,
    LocalDate? Date,
    LocalDate? Month
)
{
    /// <summary>Whether the name says a month and no day, be it in the midst of it: <c>uksl-2026-05-subjects.csv</c>.</summary>
    public bool SaysMonth => Date is null && (Month is not null || MonthAnywhere().IsMatch(Stem));

    /// <summary>Takes a name apart.</summary>
    public static FileName Of(string name)
    {
        var rest = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        var extension = System.IO.Path.GetExtension(rest).ToLowerInvariant();
        var stem = System.IO.Path.GetFileNameWithoutExtension(rest).ToLowerInvariant();
        var match = DateInName().Match(stem);
        if (!match.Success)
            return new FileName(name, stem, extension, null, null);
        var text = match.Groups["date"].Value.Replace("-", "", StringComparison.Ordinal);
        var isDay = text.Length == 8;
        var parsed = LocalDatePattern
            .CreateWithInvariantCulture("uuuuMMdd")
            .Parse(isDay ? text : text + "01");
        if (!parsed.Success)
            return new FileName(name, stem, extension, null, null);
        return new FileName(
            name,
            stem.Remove(match.Index, match.Length),
            extension,
            isDay ? parsed.Value : null,
            isDay ? null : parsed.Value
        );
    }

    [GeneratedRegex(
        @"(?<![0-9])(19|20)[0-9]{2}-(0[1-9]|1[0-2])(?![0-9]|-[0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MonthAnywhere();

    [GeneratedRegex(
        @"[-_. ](?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}|[0-9]{4}-[0-9]{2})(?=$|\.)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DateInName();
}
