namespace Assay.Screening;

/// <summary>
/// By what a user's party is known from one screening to the next: its id in the user's own file, and the set the file belongs to, for two
/// departments may number their customers alike. Upper and lower case differ; blanks around do not count.
/// </summary>
public readonly record struct ScreenedPartyId
{
    /// <summary>The set of whoever names none.</summary>
    public const string NoSet = "";

    /// <summary>Takes set and id as the user writes them.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public ScreenedPartyId(string set, string id)
    {
        if (string.IsNullOrWhiteSpace(id))
            throw new ArgumentException("The id of a party is not blank.", nameof(id));
        Set = set.Trim();
        Id = id.Trim();
    }

    /// <summary>The set; <see cref="NoSet"/> where none was named.</summary>
    public string Set { get; }

    /// <summary>The id within it.</summary>
    public string Id { get; }

    /// <inheritdoc/>
    public override string ToString() => Set.Length == 0 ? Id : $"{Set}:{Id}";
}
