namespace Safety.Web.Layout;

/// <summary>How much a state asks for attention; only ever a help beside words and a shape.</summary>
public enum Tone
{
    /// <summary>Nothing to say.</summary>
    Neutral,

    /// <summary>Under way.</summary>
    Info,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Wants a look.</summary>
    Caution,

    /// <summary>Wants an answer now.</summary>
    Danger,
}

/// <summary>How a state is shown: in words, with a shape, and with a tone; never by colour alone.</summary>
/// <param name="Text">The words.</param>
/// <param name="Symbol">The shape.</param>
/// <param name="Tone">The tone.</param>
public sealed record Look(string Text, Symbol Symbol, Tone Tone)
{
    /// <summary>The name of the tone in the style sheet.</summary>
    public string ToneClass => Tone switch
    {
        Tone.Neutral => "tone-neutral",
        Tone.Info => "tone-info",
        Tone.Good => "tone-good",
        Tone.Caution => "tone-caution",
        Tone.Danger => "tone-danger",
    };
}
