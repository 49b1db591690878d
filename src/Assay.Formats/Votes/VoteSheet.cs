using Assay.Model;
using Assay.Votes;

namespace Assay.Formats.Votes;

/// <summary>The votes of one source while they are read: a row for each roll call, a column for each country as it comes.</summary>
internal sealed class VoteSheet
{
    private readonly Dictionary<CountryCode, int> _columns = [];
    private readonly List<byte[]> _rows = [];

    /// <summary>Adds a roll call and gives its row.</summary>
    public int AddRow()
    {
        _rows.Add(new byte[VoteLimits.Countries]);
        return _rows.Count - 1;
    }

    /// <summary>Notes a vote and gives what was noted before it; null where there is no room for another country.</summary>
    public Vote? Put(int row, CountryCode country, Vote vote)
    {
        if (!_columns.TryGetValue(country, out var column))
        {
            if (_columns.Count == VoteLimits.Countries)
                return null;
            _columns.Add(country, column = _columns.Count);
        }
        ref var cell = ref _rows[row][column];
        var before = (Vote)cell;
        if (before == Vote.NotInData)
            cell = (byte)vote;
        return before;
    }

    /// <summary>The rows, in one block of memory.</summary>
    public IReadOnlyList<VoteRow> Build()
    {
        var columns = new VoteColumns([.. _columns.OrderBy(c => c.Value).Select(c => c.Key)]);
        var width = _columns.Count;
        var block = new byte[width * _rows.Count];
        var rows = new VoteRow[_rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            _rows[i].AsSpan(0, width).CopyTo(block.AsSpan(i * width));
            rows[i] = new VoteRow(columns, block.AsMemory(i * width, width));
        }
        return rows;
    }
}
