using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.Eu;

/// <summary>An act of the Union, by its CELEX number: <c>32014R0269</c> is Regulation (EU) No 269/2014.</summary>
internal readonly partial record struct EuAct
{
    /// <summary>The Council of the European Union, whose acts list parties.</summary>
    public static readonly PublisherId Council = new("eu-council");

    // From 1 January 2015 acts are numbered year/number, whatever their kind; before that, regulations were number/year.
    private const int YearFirstSince = 2015;

    private readonly int _year;
    private readonly char _kind;
    private readonly int _number;

    private EuAct(int year, char kind, int number)
    {
        _year = year;
        _kind = kind;
        _number = number;
    }

    /// <summary>The number without the sector of legislation, as measures name the act: <c>2014R0269</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{_year}{_kind}{_number:0000}");

    /// <summary>The list its annexes make: <c>eu-council/2014r0269</c>.</summary>
    public ListId List => new(Council, Name.ToLowerInvariant());

    /// <summary>As it is cited: <c>Reg. 269/2014</c>, <c>Reg. 2024/1485</c>, <c>Dec. 2010/573</c>.</summary>
    public string Title
    {
        get
        {
            var kind = _kind switch
            {
                'R' => "Reg. ",
                'D' => "Dec. ",
                _ => "Act ",
            };
            return kind
                + (
                    _kind is 'R' && _year < YearFirstSince
                        ? string.Create(CultureInfo.InvariantCulture, $"{_number}/{_year}")
                        : string.Create(CultureInfo.InvariantCulture, $"{_year}/{_number}")
                );
        }
    }

    /// <summary>Reads a CELEX number of sector 3 (legislation), in any case.</summary>
    public static bool TryParse(string text, out EuAct act)
    {
        var match = Celex().Match(text.Trim());
        act = match.Success
            ? new EuAct(
                Number(match.Groups["year"]),
                char.ToUpperInvariant(match.Groups["kind"].ValueSpan[0]),
                Number(match.Groups["number"])
            )
            : default;
        return match.Success;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Title;

    [GeneratedRegex(
        "^3(?<year>[0-9]{4})(?<kind>[A-Za-z])(?<number>[0-9]{4})$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Celex();
}
