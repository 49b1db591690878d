using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Assay.Listings.Indexing;

/// <summary>
/// Gives out the arrays of an index and holds each to what a search relies on: its length, and that every number in it that points into
/// another array points to something. So a search never reads beside an array, whoever wrote the file.
/// </summary>
/// <param name="sections">The arrays as bytes.</param>
internal sealed class SectionReader(IReadOnlyList<ReadOnlyMemory<byte>> sections)
{
    private int _next;

    /// <summary>The next array, of any length.</summary>
    public Flat<T> Next<T>()
        where T : unmanaged
    {
        if (_next == sections.Count)
            throw Unsound("ends too early");
        var section = sections[_next++];
        if (section.Length % Unsafe.SizeOf<T>() != 0)
            throw Unsound("has half an item");
        return new Flat<T>(section);
    }

    /// <summary>The next array, which has so many items.</summary>
    public Flat<T> Next<T>(int length)
        where T : unmanaged
    {
        var array = Next<T>();
        return array.Length == length ? array : throw Unsound("has another length than it says");
    }

    /// <summary>One number, such as how many of something there are.</summary>
    public int Number() => Numbers(1, int.MaxValue)[0];

    /// <summary>So many numbers, each from 0 to below a limit.</summary>
    public Flat<int> Numbers(int length, int limit)
    {
        var numbers = Next<int>(length);
        return AreBelow(numbers.Span, limit) ? numbers : throw Unsound("points to what it does not have");
    }

    /// <summary>So many days, as <see cref="Day"/> numbers them.</summary>
    public Flat<int> Days(int length) => Numbers(length, Day.Limit);

    /// <summary>So many values of an enumeration, from 0 to its last.</summary>
    public Flat<byte> Values<TEnum>(int length)
        where TEnum : struct, Enum
    {
        var last = (byte)(Enum.GetValues<TEnum>().Length - 1);
        var values = Next<byte>(length);
        return values.Span.IndexOfAnyExceptInRange((byte)0, last) < 0
            ? values
            : throw Unsound("has a value that is none");
    }

    /// <summary>Where each of so many stretches begins, and after the last where it ends: from 0, never falling.</summary>
    public Flat<int> Starts(int stretches)
    {
        var starts = Next<int>(checked(stretches + 1));
        var before = 0;
        foreach (var start in starts.Span)
        {
            if (start < before)
                throw Unsound("has a stretch that ends before it begins");
            before = start;
        }
        return starts[0] == 0 ? starts : throw Unsound("does not begin at its beginning");
    }

    /// <summary>Checks that all arrays were given out.</summary>
    public void End()
    {
        if (_next != sections.Count)
            throw Unsound("goes on after its end");
    }

    /// <summary>What is said of an array that is not as it must be.</summary>
    public FormatException Unsound(string what) =>
        new(FormattableString.Invariant($"Array {_next} of the index {what}."));

    private static bool AreBelow(ReadOnlySpan<int> numbers, int limit)
    {
        // as unsigned numbers the negative ones are the greatest
        var unsigned = MemoryMarshal.Cast<int, uint>(numbers);
        var limits = new Vector<uint>((uint)limit);
        while (unsigned.Length >= Vector<uint>.Count)
        {
            if (Vector.GreaterThanOrEqualAny(new Vector<uint>(unsigned), limits))
                return false;
            unsigned = unsigned[Vector<uint>.Count..];
        }
        foreach (var number in unsigned)
        {
            if (number >= (uint)limit)
                return false;
        }
        return true;
    }
}
