namespace Safety.Web.Door.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
public enum SignInStep
{
    /// <summary>Signed in.</summary>
    Done,

    /// <summary>The password was right; the second factor is awaited.</summary>
    NeedsSecondFactor,

    /// <summary>Not signed in; the reason is not told, so that nobody learns which accounts exist.</summary>
    Wrong,

    /// <summary>Not tried: this source failed too often and must wait.</summary>
    Wait,
}

/// <summary>What came of an attempt, and how long to wait.</summary>
/// <param name="Step">What came of it.</param>
/// <param name="Wait">How long this source must wait; zero but for <see cref="SignInStep.Wait"/>.</param>
public readonly record struct SignInOutcome(SignInStep Step, TimeSpan Wait = default)
{
    /// <summary>The sentence for the person, or null when there is nothing to say.</summary>
    public string? Sentence => Step switch
    {
        SignInStep.Done or SignInStep.NeedsSecondFactor => null,
        SignInStep.Wrong => "That did not match. Check what you typed, or ask an administrator for a new invitation.",
        SignInStep.Wait => $"Too many attempts from here. Wait {Math.Ceiling(Wait.TotalSeconds)} seconds and try "
            + "again. A device on which you signed in before does not have to wait.",
    };
}
