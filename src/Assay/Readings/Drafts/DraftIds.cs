using System.Globalization;
using System.Text;
using Assay.Names;

namespace Assay.Readings.Drafts;

/// <summary>Makes ids of names: each once.</summary>
internal sealed class DraftIds
{
    private const int Longest = 40;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An id like a name: <c>Russian Direct Investment Fund</c> as <c>russian-direct-investment-fund</c>.</summary>
    /// <param name="name">The name, in any script.</param>
    /// <param name="otherwise">What it is called where nothing of the name can stand in an id.</param>
    public string Of(string name, string otherwise)
    {
        var id = new StringBuilder();
        foreach (var word in Folding.Clean(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var letter in Folding.Word(word, ukrainian: false))
            {
                if (char.IsAsciiLetterOrDigit(letter))
                    id.Append(char.ToLowerInvariant(letter));
                else if (id.Length > 0 && id[^1] != '-')
                    id.Append('-');
            }
            if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }
        var text = id.ToString().Trim('-');
        if (text.Length > Longest)
            text = text[..Longest].TrimEnd('-');
        if (text.Length == 0)
            text = otherwise;
        var one = text;
        for (var number = 2; !_taken.Add(one); number++)
            one = string.Create(CultureInfo.InvariantCulture, $"{text}-{number}");
        return one;
    }
}
