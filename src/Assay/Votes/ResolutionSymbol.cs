using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Assay.Votes;

/// <summary>What kind of session of the General Assembly a resolution was adopted in.</summary>
public enum SessionKind
{
    /// <summary>One of the yearly sessions: <c>68/262</c>.</summary>
    Regular,

    /// <summary>A special session: <c>S-10/2</c>.</summary>
    Special,

    /// <summary>An emergency special session: <c>ES-11/1</c>.</summary>
    Emergency,
}

/// <summary>
/// The symbol of a resolution of the General Assembly, in one way of writing, however it was written: <c>R/68/262</c>,
/// <c>A/RES/68/262</c>, <c>UNGA 68/262</c> and <c>68/262</c> are one; <c>2758 (XXVI)</c> is <c>26/2758</c>.
/// </summary>
/// <param name="Kind">The kind of session.</param>
/// <param name="Session">The session's number, from 1.</param>
/// <param name="Number">The resolution's number within the session, or (before 1976) among all.</param>
/// <param name="Part">The part of a resolution in parts: <c>B</c>, <c>/IV</c>, <c>B/VII</c>; "" where it is whole.</param>
public sealed partial record ResolutionSymbol(SessionKind Kind, int Session, int Number, string Part)
{
    /// <summary>Letters of a text that is looked at; none has as many.</summary>
    private const int Longest = 40;

    /// <summary>The same resolution without its part.</summary>
    public ResolutionSymbol Whole => this with { Part = "" };

    /// <summary>Reads a symbol in any of the ways it is written, in any case.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ResolutionSymbol? symbol)
    {
        symbol = null;
        if (text is not { Length: > 0 and <= Longest })
            return false;
        var upper = text.Trim().ToUpperInvariant();
        symbol = Yearly(Slashed().Match(upper)) ?? Running(WithRoman().Match(upper));
        return symbol is not null;
    }

    private static ResolutionSymbol? Yearly(Match match)
    {
        if (!match.Success)
            return null;
        var kind = KindOf(match.Groups["kind"].Value);
        return Of(kind, NumberOf(match, "session"), NumberOf(match, "number"), match.Groups["part"].Value);
    }

    private static ResolutionSymbol? Running(Match match) =>
        match.Success && RomanNumber(match.Groups["roman"].Value) is { } session
            ? Of(
                KindOf(match.Groups["kind"].Value),
                session,
                NumberOf(match, "number"),
                match.Groups["part"].Value
            )
            : null;

    private static ResolutionSymbol? Of(SessionKind kind, int session, int number, string part) =>
        session > 0 && number > 0 ? new ResolutionSymbol(kind, session, number, PartOf(part)) : null;

    private static int NumberOf(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static SessionKind KindOf(string text) =>
        text switch
        {
            "" => SessionKind.Regular,
            "S-" or "SS/" => SessionKind.Special,
            _ => SessionKind.Emergency,
        };

    // A slash before a Roman numeral tells a section of a resolution; before another letter it is only another way of writing the part.
    private static string PartOf(string written)
    {
        var part = written.Trim();
        return part.StartsWith('/') && part.AsSpan(1).IndexOfAnyExcept("IVXL") >= 0 ? part[1..] : part;
    }

    private static int? RomanNumber(string roman)
    {
        int sum = 0,
            before = int.MaxValue;
        foreach (var letter in roman)
        {
            var value = letter switch
            {
                'I' => 1,
                'V' => 5,
                'X' => 10,
                _ => 50,
            };
            sum += value > before ? value - 2 * before : value;
            before = value;
        }
        return sum > 0 ? sum : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Kind switch
            {
                SessionKind.Special => "S-",
                SessionKind.Emergency => "ES-",
                _ => "",
            }}{Session}/{Number}{Part}"
        );

    [GeneratedRegex(
        @"^(?:(?:UNGA|UN|GA)\s+)?(?:RESOLUTION\s+|RES\.?\s+)?(?:A/RES/|GOAR/|R/)?(?<kind>ES-|ESS/|S-|SS/|)(?<session>[0-9]{1,3})/(?<number>[0-9]{1,5})\s?(?<part>/?[A-Z]{0,2}(?:/[IVXL]{1,6})?)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Slashed();

    [GeneratedRegex(
        @"^(?:(?:UNGA|UN|GA)\s+)?(?:RESOLUTION\s+|RES\.?\s+)?(?:A/RES/)?(?<number>[0-9]{1,5})\s?(?<part>[A-Z]{0,2})\s?\((?<kind>ES-|S-|)(?<roman>[IVXL]{1,8})\)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WithRoman();
}
