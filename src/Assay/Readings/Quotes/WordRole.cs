namespace Assay.Readings.Quotes;

/// <summary>What a word may do in an attribution. A word may have several roles; the place decides.</summary>
[Flags]
internal enum WordRole
{
    /// <summary>Any other word.</summary>
    None = 0,

    /// <summary>A form of a verb of speech.</summary>
    Speech = 1,

    /// <summary>A verb that takes what is reported without "that": "said the mine would reopen".</summary>
    Bare = 2,

    /// <summary>A form without subject of its own: "stating", "заявляючи".</summary>
    Participle = 4,

    /// <summary>A verb that gives a name or takes a wording up: "calls", "termed", "floated"; it reports no clause.</summary>
    Naming = 8,

    /// <summary>A form that is also a noun: "claims", "reports"; a verb only where "that" or quoted words follow.</summary>
    AlsoNoun = 16,

    /// <summary>A word that begins a noun phrase: "the", "his", "one", "several".</summary>
    Determiner = 32,

    /// <summary>A preposition that goes on with a noun phrase: "of", "for", "in".</summary>
    Joining = 64,

    /// <summary>A word that begins another clause: "but", "while", "because".</summary>
    Boundary = 128,

    /// <summary>A pronoun that may stand for a speaker.</summary>
    Pronoun = 256,

    /// <summary>A word that may stand between a subject and its verb: "has", "later", "himself".</summary>
    Between = 512,

    /// <summary>A form of "to be": before a past form it makes the subject the one spoken of.</summary>
    Being = 1024,

    /// <summary>"that", "що", "что".</summary>
    That = 2048,

    /// <summary>A common noun for somebody or something that says things: "officials", "document".</summary>
    Voice = 4096,

    /// <summary>A word that shows a finite verb, by which a clause is told from a phrase: "is", "would", "does".</summary>
    Finite = 8192,

    /// <summary>A noun for an occasion or medium: "conference", "interview", "statement".</summary>
    Occasion = 16384,

    /// <summary>A past form, which "to be" turns round.</summary>
    Past = 32768,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 65536,

    /// <summary>"who", "which": its antecedent speaks.</summary>
    Relative = 131072,

    /// <summary>A verb that takes a listener: "told Reuters".</summary>
    Listener = 262144,

    /// <summary>A voice that is an organisation or a paper, no person: "ministry", "report".</summary>
    Body = 524288,

    /// <summary>A preposition of time, place or occasion, which ends a noun phrase: "в", "на".</summary>
    Setting = 1048576,

    /// <summary>A noun for an office or calling by which a writer takes somebody up again: "The minister said".</summary>
    Office = 2097152,
}
