using System.Buffers;

namespace Assay.Fuzz.Mutations;

/// <summary>Edits that know elements of XML and values of JSON and flow YAML: from an opening mark to its end.</summary>
internal static class TreeEdits
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" />\":\r\n"u8);

    public static IReadOnlyList<Edit> All { get; } =
    [
        NoElement,
        NoElement,
        ElementAgain,
        ElementElsewhere,
        ElementWithin,
        OtherElement,
        OtherElement,
        Nest,
        Rename,
    ];

    private static byte[] NoElement(byte[] bytes, Chance chance)
    {
        var (start, end) = Element(bytes, chance);
        return Bytes.Replaced(bytes, start, end, []);
    }

    private static byte[] ElementAgain(byte[] bytes, Chance chance)
    {
        var (start, end) = Element(bytes, chance);
        var again = Bytes.Repeated([.. Comma(bytes, start), .. bytes[start..end]], chance.Few(300));
        return Bytes.Replaced(bytes, end, end, again);
    }

    private static byte[] ElementElsewhere(byte[] bytes, Chance chance)
    {
        var (start, end) = Element(bytes, chance);
        var (at, _) = Element(bytes, chance);
        return Bytes.Replaced(bytes, at, at, [.. bytes[start..end], .. Comma(bytes, start)]);
    }

    /// <summary>An element takes itself in, once or many times.</summary>
    private static byte[] ElementWithin(byte[] bytes, Chance chance)
    {
        var (start, end) = Element(bytes, chance);
        var within = bytes.AsSpan(start, end - start).IndexOf(bytes[start] == '<' ? (byte)'>' : (byte)':');
        if (within < 0)
            return bytes;
        var made = bytes;
        for (var times = chance.Few(12); times > 0 && made.Length < 64 << 10; times--)
            made = Bytes.Replaced(
                made,
                start + within + 1,
                start + within + 1,
                bytes.AsSpan(start, end - start)
            );
        return made;
    }

    private static byte[] OtherElement(byte[] bytes, Chance chance)
    {
        var other = chance.Donor();
        var (from, to) = Element(other, chance);
        var (start, end) = Element(bytes, chance);
        return Bytes.Replaced(bytes, start, end, other.AsSpan(from, to - from));
    }

    /// <summary>Wraps an element so deep that a reader that calls itself for each level would fall over.</summary>
    private static byte[] Nest(byte[] bytes, Chance chance)
    {
        var (start, end) = Element(bytes, chance);
        var (open, close) =
            bytes.Length == 0 || bytes[start] == '<' ? (Bytes.Of("<a>"), Bytes.Of("</a>"))
            : chance.OnceIn(2) ? (Bytes.Of("["), Bytes.Of("]"))
            : (Bytes.Of("{\"a\":"), Bytes.Of("}"));
        var deep = chance.Few(20_000);
        return Bytes.Replaced(
            bytes,
            start,
            end,
            [.. Bytes.Repeated(open, deep), .. bytes[start..end], .. Bytes.Repeated(close, deep)]
        );
    }

    /// <summary>Gives an element the name of another, at its start only or at both ends.</summary>
    private static byte[] Rename(byte[] bytes, Chance chance)
    {
        var (start, end) = Element(bytes, chance);
        var (from, to) = Name(bytes, start);
        var other = chance.Donor();
        var (otherFrom, otherTo) = Name(other, Element(other, chance).Start);
        var name = other[otherFrom..otherTo];
        var made = bytes;
        var close = Bytes.Of("</");
        var ending = end - (to - from) - 1;
        if (chance.OnceIn(4) is false && ending > to && bytes.AsSpan(ending - 2, 2).SequenceEqual(close))
            made = Bytes.Replaced(made, ending, ending + to - from, name);
        return Bytes.Replaced(made, from, to, name);
    }

    private static byte[] Comma(byte[] bytes, int start) =>
        start < bytes.Length && bytes[start] != '<' ? [(byte)','] : [];

    private static (int From, int To) Name(byte[] bytes, int start)
    {
        var from = Math.Min(bytes.Length, start + 1);
        var length = bytes.AsSpan(from).IndexOfAny(NameEnds);
        return (from, length < 0 ? bytes.Length : from + length);
    }

    /// <summary>The element or value that begins next after a place; a single byte where there is none.</summary>
    private static (int Start, int End) Element(byte[] bytes, Chance chance)
    {
        if (bytes.Length == 0)
            return (0, 0);
        var from = chance.Below(bytes.Length);
        var found = bytes.AsSpan(from).IndexOfAny("<{[\""u8);
        if (found < 0)
            return (from, from + 1);
        var start = from + found;
        return (start, bytes[start] == '<' ? EndOfXml(bytes, start) : EndOfJson(bytes, start));
    }

    private static int EndOfXml(byte[] bytes, int start)
    {
        var (from, to) = Name(bytes, start);
        var gt = bytes.AsSpan(start).IndexOf((byte)'>');
        if (gt < 0)
            return bytes.Length;
        if (from == to || bytes[start + gt - 1] == '/' || bytes[from] == '/')
            return start + gt + 1;
        byte[] close = [.. "</"u8, .. bytes[from..to], (byte)'>'];
        var end = bytes.AsSpan(start).IndexOf(close);
        return end < 0 ? start + gt + 1 : start + end + close.Length;
    }

    private static int EndOfJson(byte[] bytes, int start)
    {
        var depth = 0;
        var isText = false;
        for (var at = start; at < bytes.Length; at++)
        {
            switch (bytes[at])
            {
                case (byte)'\\' when isText:
                    at++;
                    break;
                case (byte)'"':
                    isText = !isText;
                    break;
                case (byte)'{' or (byte)'[' when !isText:
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when !isText:
                    depth--;
                    break;
            }
            if (depth <= 0 && !isText)
                return at + 1;
        }
        return bytes.Length;
    }
}
