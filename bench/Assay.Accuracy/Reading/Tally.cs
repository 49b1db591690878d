using System.Globalization;

namespace Assay.Accuracy.Reading;

/// <summary>What was found of what there is.</summary>
internal sealed class Tally(string name)
{
    /// <summary>What is counted.</summary>
    public string Name { get; } = name;

    /// <summary>Found and right.</summary>
    public int Right { get; set; }

    /// <summary>Found and wrong.</summary>
    public int Wrong { get; set; }

    /// <summary>Not found.</summary>
    public int Missed { get; set; }

    /// <summary>The mistakes, for whoever mends rules.</summary>
    public List<string> Mistakes { get; } = [];

    /// <summary>Of what was found the part that is right.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Of what there is the part that was found.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Something found that is none.</summary>
    public void Err(string text, string what)
    {
        Wrong++;
        Mistakes.Add($"{text}: wrong {Name}: {what}");
    }

    /// <summary>Something there that was not found.</summary>
    public void Miss(string text, string what)
    {
        Missed++;
        Mistakes.Add($"{text}: missed {Name}: {what}");
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Name}: precision {Precision:0.000}, recall {Recall:0.000} ({Right} right, {Wrong} wrong, {Missed} missed)"
        );
}
