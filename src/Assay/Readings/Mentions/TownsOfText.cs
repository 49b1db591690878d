namespace Assay.Readings.Mentions;

/// <summary>The settlements meant in one text. It names the same ones again and again: each is chosen once for each surrounding.</summary>
internal sealed class TownsOfText(TownChoice choice, PlaceContexts contexts)
{
    private readonly Dictionary<
        (string Name, string Key, PlaceContext Context, bool HasHint, bool StandsFirst),
        (bool IsPlace, Link? Link, IReadOnlyList<Link> Others)
    > _known = [];

    /// <summary>The settlement meant, with the others of the name; no link where none stands out.</summary>
    /// <param name="name">As written.</param>
    /// <param name="key">Its key.</param>
    /// <param name="token">Where it stands.</param>
    /// <param name="hasHint">Whether a preposition of place or the like stands before it.</param>
    /// <param name="standsFirst">Whether it begins its sentence.</param>
    public (bool IsPlace, Link? Link, IReadOnlyList<Link> Others) Choose(
        string name,
        string key,
        int token,
        bool hasHint,
        bool standsFirst
    )
    {
        var asked = (name, key, contexts.At(token), hasHint, standsFirst);
        if (!_known.TryGetValue(asked, out var town))
        {
            town = choice.Choose(name, key, asked.Item3, hasHint, standsFirst);
            _known.Add(asked, town);
        }
        return town;
    }
}
