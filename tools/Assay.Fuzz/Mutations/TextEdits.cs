namespace Assay.Fuzz.Mutations;

/// <summary>Edits that know fields and lines: what stands between the marks of CSV, XML, JSON or YAML.</summary>
internal static class TextEdits
{
    private static readonly byte[] Ends = ",;\t\r\n<>\"'{}[]():=|"u8.ToArray();

    public static IReadOnlyList<Edit> All { get; } =
    [
        PieceForField,
        PieceForField,
        OtherField,
        OtherField,
        NoField,
        PieceInField,
        PieceInField,
        LongField,
        LongRun,
        Digits,
        NoLine,
        LineAgain,
        LineElsewhere,
        OtherLine,
    ];

    private static byte[] PieceForField(byte[] bytes, Chance chance)
    {
        var (start, end) = Field(bytes, chance);
        return Bytes.Replaced(bytes, start, end, chance.Of(Pieces.All));
    }

    private static byte[] OtherField(byte[] bytes, Chance chance)
    {
        var (start, end) = Field(bytes, chance);
        var other = chance.Donor();
        var (from, to) = Field(other, chance);
        return Bytes.Replaced(bytes, start, end, other.AsSpan(from, to - from));
    }

    private static byte[] NoField(byte[] bytes, Chance chance)
    {
        var (start, end) = Field(bytes, chance);
        return Bytes.Replaced(bytes, start, end, []);
    }

    private static byte[] PieceInField(byte[] bytes, Chance chance)
    {
        var (start, end) = Field(bytes, chance);
        var at = start + chance.Below(end - start + 1);
        return Bytes.Replaced(bytes, at, at, chance.Of(Pieces.All));
    }

    private static byte[] LongField(byte[] bytes, Chance chance)
    {
        var (start, end) = Field(bytes, chance);
        var again = Bytes.Repeated(bytes.AsSpan(start, end - start), chance.Few(4_000));
        return Bytes.Replaced(bytes, start, end, again);
    }

    private static byte[] LongRun(byte[] bytes, Chance chance)
    {
        var (start, end) = Field(bytes, chance);
        var run = Bytes.Repeated(chance.Of(Pieces.All), chance.Few(60_000));
        return Bytes.Replaced(bytes, chance.OnceIn(2) ? start : end, end, run);
    }

    private static byte[] Digits(byte[] bytes, Chance chance)
    {
        var start = bytes.AsSpan(chance.Below(bytes.Length)).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0)
            return PieceForField(bytes, chance);
        var made = (byte[])bytes.Clone();
        for (var at = start; at < made.Length && made[at] is >= (byte)'0' and <= (byte)'9'; at++)
            made[at] = (byte)('0' + chance.Below(10));
        return made;
    }

    private static byte[] NoLine(byte[] bytes, Chance chance)
    {
        var (start, end) = Line(bytes, chance);
        return Bytes.Replaced(bytes, start, end, []);
    }

    private static byte[] LineAgain(byte[] bytes, Chance chance)
    {
        var (start, end) = Line(bytes, chance);
        return Bytes.Replaced(
            bytes,
            end,
            end,
            Bytes.Repeated(bytes.AsSpan(start, end - start), chance.Few(300))
        );
    }

    private static byte[] LineElsewhere(byte[] bytes, Chance chance)
    {
        var (start, end) = Line(bytes, chance);
        var (at, _) = Line(bytes, chance);
        return Bytes.Replaced(bytes, at, at, bytes.AsSpan(start, end - start));
    }

    private static byte[] OtherLine(byte[] bytes, Chance chance)
    {
        var other = chance.Donor();
        var (from, to) = Line(other, chance);
        var (start, end) = Line(bytes, chance);
        return Bytes.Replaced(bytes, start, chance.OnceIn(2) ? start : end, other.AsSpan(from, to - from));
    }

    private static (int Start, int End) Field(byte[] bytes, Chance chance)
    {
        var at = chance.Below(bytes.Length);
        var end = bytes.AsSpan(at).IndexOfAny(Ends);
        return (bytes.AsSpan(0, at).LastIndexOfAny(Ends) + 1, end < 0 ? bytes.Length : at + end);
    }

    private static (int Start, int End) Line(byte[] bytes, Chance chance)
    {
        var at = chance.Below(bytes.Length);
        var end = bytes.AsSpan(at).IndexOf((byte)'\n');
        return (bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1, end < 0 ? bytes.Length : at + end + 1);
    }
}
