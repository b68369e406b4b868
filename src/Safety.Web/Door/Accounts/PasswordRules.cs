using Microsoft.AspNetCore.Identity;

namespace Safety.Web.Door.Accounts;

/// <summary>
/// What a password must be: long, not one that everybody tries first, and not made of the person's own address. There
/// are no rules of composition; they make passwords worse (NIST SP 800-63B, 3.1.1.2; ASVS 5.0, 6.2).
/// </summary>
public sealed class PasswordRules : IPasswordValidator<SafetyUser>
{
    /// <summary>The shortest password, in characters.</summary>
    public const int Shortest = 12;

    /// <summary>The longest password, in characters: a limit on work, far above any sentence.</summary>
    public const int Longest = 256;

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<SafetyUser> manager, SafetyUser user, string? password) =>
        Task.FromResult(WhatIsWrong(password ?? "", user.Email ?? "") is { } error
            ? IdentityResult.Failed(new IdentityError { Code = "password", Description = error })
            : IdentityResult.Success);

    /// <summary>The first thing that is wrong, as a sentence, or null.</summary>
    /// <param name="password">The password.</param>
    /// <param name="email">The person's address.</param>
    public static string? WhatIsWrong(string password, string email)
    {
        if (password.Length < Shortest) return $"A password has at least {Shortest} characters. A sentence is easiest.";
        if (password.Length > Longest) return $"A password has at most {Longest} characters.";
        if (password.Distinct().Count() < 5) return "This password repeats too few characters.";
        if (CommonPasswords.Contains(password)) return "This password is one of those that are tried first.";
        var own = email.Split('@')[0];
        return own.Length >= 4 && password.Contains(own, StringComparison.OrdinalIgnoreCase)
            ? "A password must not contain your own address."
            : null;
    }
}
