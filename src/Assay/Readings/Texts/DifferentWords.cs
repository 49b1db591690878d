namespace Assay.Readings.Texts;

/// <summary>
/// Numbers the different words of a text as they are written, signs among them. A text has a hundred times as many tokens as different words: what a step asks of
/// words it asks once for each, and then of tokens by number.
/// </summary>
internal sealed class DifferentWords(string text)
{
    private int[] _slots = new int[1 << 12];
    private readonly List<(uint Hash, int Start, int Length)> _words = new(1 << 11);

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> this[int number] => text.AsSpan(_words[number].Start, _words[number].Length);

    /// <summary>The number of the word that stands at a place.</summary>
    public int NumberOf(int start, int length)
    {
        var word = text.AsSpan(start, length);
        var hash = Hash(word);
        var mask = _slots.Length - 1;
        var slot = (int)(hash & (uint)mask);
        while (_slots[slot] != 0)
        {
            var number = _slots[slot] - 1;
            if (_words[number].Hash == hash && word.SequenceEqual(this[number]))
                return number;
            slot = (slot + 1) & mask;
        }
        _words.Add((hash, start, length));
        _slots[slot] = _words.Count;
        if (2 * _words.Count > _slots.Length)
            Grow();
        return _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var i = 0; i < _words.Count; i++)
        {
            var slot = (int)(_words[i].Hash & (uint)mask);
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = i + 1;
        }
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2_166_136_261u;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 16_777_619u);
        return hash ^ (hash >> 15);
    }
}

/// <summary>What is told of a word by its letters.</summary>
internal delegate T OfWord<out T>(ReadOnlySpan<char> word);
