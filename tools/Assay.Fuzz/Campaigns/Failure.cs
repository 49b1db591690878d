using System.Text;

namespace Assay.Fuzz.Campaigns;

/// <summary>What went wrong with an input.</summary>
/// <param name="Kind">What is alike in failures of one cause: the exception and where it came from.</param>
/// <param name="Text">All of it.</param>
internal sealed record Failure(string Kind, string Text)
{
    /// <summary>An exception's.</summary>
    public static Failure Of(Exception exception)
    {
        var at = (exception.StackTrace ?? "")
            .Split('\n', StringSplitOptions.TrimEntries)
            .FirstOrDefault(l =>
                l.StartsWith("at Assay.", StringComparison.Ordinal)
                && !l.StartsWith("at Assay.Fuzz.Targets.Contract", StringComparison.Ordinal)
            );
        var method = at?.Split('(')[0];
        var why = exception is Targets.ContractBrokenException ? " " + exception.Message : "";
        return new Failure($"{exception.GetType().Name}{why} {method}", exception.ToString());
    }

    /// <summary>Letters of the kind that a folder may be called by.</summary>
    public string FolderName
    {
        get
        {
            var name = new StringBuilder();
            foreach (var letter in Kind.Where(l => char.IsAsciiLetterOrDigit(l) || l is '.' or ' '))
                name.Append(letter == ' ' ? '-' : letter);
            return name.ToString(0, Math.Min(name.Length, 100));
        }
    }
}
