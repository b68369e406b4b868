using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Door.Accounts;

/// <summary>The first visit makes the administrator: once, even when two people come at the same moment.</summary>
internal sealed class FirstVisit(
    AuthDbContext context, UserManager<SafetyUser> users, IFirstAdministrator people, TimeProvider time,
    FirstVisitDone done, ILogger<FirstVisit> log)
{
    private const long OnlyOne = 815_002;

    /// <summary>Whether there is nobody yet who could sign in.</summary>
    public async Task<bool> IsAwaitedAsync(CancellationToken cancel)
    {
        if (done.Value) return false;
        done.Value = await context.Users.AnyAsync(cancel);
        return !done.Value;
    }

    /// <summary>Makes the administrator, their staff member and their account.</summary>
    /// <returns>The account, or null with the sentences that say why not.</returns>
    public async Task<(SafetyUser? User, IReadOnlyList<string> Why)> MakeAsync(
        string name, string email, string password, CancellationToken cancel)
    {
        var user = new SafetyUser { UserName = email, Email = email, MadeAt = time.GetUtcNow() };
        var why = await WhatIsWrongAsync(user, password);
        // The staff room keeps the name and the address, so what it would refuse is said here, before anything is made.
        if (!PlainText.IsLine(name, StaffLimits.NameMax)) why.Add("Say your name, in one line.");
        if (!StaffLimits.IsEmail(email)) why.Add("This is not an e-mail address.");
        if (why.Count > 0) return (null, why);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({OnlyOne})", cancel);
        if (await context.Users.AnyAsync(cancel)) return (null, ["Somebody was here first. Sign in instead."]);
        // Should the next step fail, the staff member stays without an account, which opens no door.
        user.Id = (await people.CreateAsync(name, email)).Value;
        var made = await users.CreateAsync(user, password);
        if (!made.Succeeded) return (null, [.. made.Errors.Select(e => e.Description)]);
        await transaction.CommitAsync(cancel);
        done.Value = true;
        log.LogWarning("The first visit made {Account} the administrator", user.Id);
        return (user, []);
    }

    private async Task<List<string>> WhatIsWrongAsync(SafetyUser user, string password)
    {
        var why = new List<string>();
        foreach (var rule in users.UserValidators)
            why.AddRange((await rule.ValidateAsync(users, user)).Errors.Select(e => e.Description));
        foreach (var rule in users.PasswordValidators)
            why.AddRange((await rule.ValidateAsync(users, user, password)).Errors.Select(e => e.Description));
        return why;
    }
}

/// <summary>Remembers that the first visit was: it never has to be asked again.</summary>
internal sealed class FirstVisitDone
{
    /// <summary>Whether somebody can sign in.</summary>
    public bool Value { get; set; }
}
