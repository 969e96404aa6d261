/// Which Convoke this is.
package enum ConvokeVersion {
    /// As the changelog names it; `-dev` until it is released.
    package static let current = "0.1.0-dev"
}
